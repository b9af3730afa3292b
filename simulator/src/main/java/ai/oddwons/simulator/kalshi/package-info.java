/** Kalshi's REST surface over the universe. */
@NullMarked
package ai.oddwons.simulator.kalshi;

import org.jspecify.annotations.NullMarked;
