package ai.oddwons.application.arbitrage;

import ai.oddwons.domain.arbitrage.BasketPlan;
import ai.oddwons.domain.pricing.Money;

/**
 * A basket whose books are worth reading.
 *
 * @param polledEdge of one basket at the prices polled last, before fees: no claim, an order
 */
public record Candidate(BasketPlan plan, Basis basis, Money polledEdge) {}
