package ai.oddwons.domain.market;

import ai.oddwons.domain.fees.FeeRounding;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.fees.Tariff;
import java.util.Map;

/**
 * How each venue rounds what it charges. Registered where venues are wired, so that whoever
 * calculates asks here and never by the name of a venue; one that nobody registered has no tariff
 * that could be computed.
 */
public record FeeModels(Map<Platform, FeeRounding> roundings) {
  public FeeModels {
    roundings = Map.copyOf(roundings);
  }

  /** The terms of a market, with its venue's rounding beside them. */
  public Tariff tariff(Platform platform, FeeTerms terms) {
    return new Tariff(terms, roundings.get(platform));
  }
}
