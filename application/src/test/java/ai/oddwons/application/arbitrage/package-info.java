/** Specifications of the steps from prices to gains. */
@NullMarked
package ai.oddwons.application.arbitrage;

import org.jspecify.annotations.NullMarked;
