/** Polymarket's Gamma, CLOB and Data surfaces over the universe. */
@NullMarked
package ai.oddwons.simulator.polymarket;

import org.jspecify.annotations.NullMarked;
