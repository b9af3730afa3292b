/**
 * Gains that rest on logic and not on opinion: baskets of shares that pay more than they cost
 * whatever happens. Sizes come from read order books alone; a last trade, a middle of two prices or
 * a listing's quote is no input here.
 */
@NullMarked
package ai.oddwons.domain.arbitrage;

import org.jspecify.annotations.NullMarked;
