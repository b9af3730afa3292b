package ai.oddwons.domain.pricing;

/**
 * How much has ever traded in a market: a counter that only grows, save when the venue resets it.
 *
 * @param amount in {@code unit}, rounded down to a millionth
 */
public record TradedVolume(Quantity amount, VolumeUnit unit) {}
