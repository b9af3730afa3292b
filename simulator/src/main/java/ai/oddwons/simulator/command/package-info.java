/** The simulate command. */
@NullMarked
package ai.oddwons.simulator.command;

import org.jspecify.annotations.NullMarked;
