/** Steps on the way from polled prices to gains that survive. */
@NullMarked
package ai.oddwons.application.arbitrage;

import org.jspecify.annotations.NullMarked;
