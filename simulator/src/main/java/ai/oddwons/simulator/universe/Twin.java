package ai.oddwons.simulator.universe;

/**
 * The same question on both venues: the truth a matcher is to find.
 *
 * @param inverted YES of one is NO of the other
 */
public record Twin(Contract kalshi, Contract polymarket, boolean inverted) {}
