package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.Topic;
import ai.oddwons.domain.matching.parse.ValueRange.Unit;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** In what steps a measure is published. */
final class Measures {
  /** Banks move in quarters of a point, told in basis points. */
  private static final BigDecimal RATE_STEP = BigDecimal.valueOf(25);

  private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  private static final Map<String, BigDecimal> STEPS =
      Map.ofEntries(
          Map.entry("payrolls", new BigDecimal("1000")),
          Map.entry("claims", new BigDecimal("1000")),
          Map.entry("continuing_claims", new BigDecimal("1000")),
          Map.entry("rate_level", new BigDecimal("0.25")),
          Map.entry("measles", BigDecimal.ONE),
          Map.entry("tsa", BigDecimal.ONE),
          Map.entry("temp_high", BigDecimal.ONE),
          Map.entry("temp_low", BigDecimal.ONE),
          Map.entry("rt_score", BigDecimal.ONE),
          Map.entry("metacritic", BigDecimal.ONE),
          Map.entry("dissents", BigDecimal.ONE),
          Map.entry("gas", new BigDecimal("0.001")),
          Map.entry("temp_anomaly", HUNDREDTH),
          Map.entry("approval", TENTH));

  private Measures() {}

  /** Empty for a continuous measure. */
  static Optional<BigDecimal> step(Proposition proposition) {
    if (proposition.topic() == Topic.PRICE) {
      return proposition.names(Kind.ASSET, "mortgage30")
          ? Optional.of(HUNDREDTH)
          : Optional.empty();
    }
    if (proposition.topic() == Topic.PRINT) {
      return proposition.ids(Kind.INDICATOR).stream()
          .map(id -> STEPS.getOrDefault(id, isMoney(id) ? null : TENTH))
          .filter(Objects::nonNull)
          .findFirst();
    }
    boolean points =
        proposition.topic() == Topic.RATE_DECISION
            && proposition.range() != null
            && proposition.range().unit() == Unit.BASIS_POINTS;
    return Optional.of(points ? RATE_STEP : BigDecimal.ONE);
  }

  private static boolean isMoney(String indicator) {
    return indicator.equals("box_office")
        || indicator.equals("opening_weekend")
        || indicator.equals("market_cap");
  }
}
