package ai.oddwons.domain.market;

import org.jspecify.annotations.Nullable;

/**
 * One contract on one question: everything about it but what it costs.
 *
 * @param event null where the venue groups it under none
 * @param tokens null where the venue trades both sides under the market's own id
 */
public record Market(
    MarketId id,
    @Nullable EventId event,
    MarketKind kind,
    MarketText text,
    Topics topics,
    MarketSchedule schedule,
    MarketTerms terms,
    MarketState state,
    @Nullable OutcomeTokens tokens) {
  public Market {
    if (event != null && !event.platform().equals(id.platform())) {
      throw new IllegalArgumentException(id + " cannot belong to " + event);
    }
  }

  /** What its venue needs to be asked about it. */
  public MarketAddress address() {
    return new MarketAddress(id, tokens);
  }
}
