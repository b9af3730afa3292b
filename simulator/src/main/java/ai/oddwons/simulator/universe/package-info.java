/** The seeded world behind the wire: what is asked, what it is worth at any time, how it ends. */
@NullMarked
package ai.oddwons.simulator.universe;

import org.jspecify.annotations.NullMarked;
