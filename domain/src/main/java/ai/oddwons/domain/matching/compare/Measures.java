package ai.oddwons.domain.matching.compare;

import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.ValueRange;
import ai.oddwons.domain.matching.parse.ValueRange.Unit;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

  /** Stems of what is counted although lines are drawn between two numbers of them. */
  private static final Set<String> HALF_LINES = Set.of("gam", "goal", "seat");

  private Measures() {}

  /**
   * Of two propositions that may measure the same; empty for a continuous measure, and where
   * nothing tells that it is counted in whole numbers.
   */
  static Optional<BigDecimal> step(Proposition first, Proposition second) {
    return switch (first.topic()) {
      case PRICE ->
          first.names(Kind.ASSET, "mortgage30") ? Optional.of(HUNDREDTH) : Optional.empty();
      case PRINT ->
          first.ids(Kind.INDICATOR).stream()
              .map(id -> STEPS.getOrDefault(id, isMoney(id) ? null : TENTH))
              .filter(Objects::nonNull)
              .findFirst();
      case RATE_DECISION ->
          Optional.of(unit(first) == Unit.BASIS_POINTS ? RATE_STEP : BigDecimal.ONE);
      case GAME -> Optional.of(BigDecimal.ONE);
      case AWARD, CHART, COMPETITION, ELECTION, EVENT ->
          isCount(first) && isCount(second) ? Optional.of(BigDecimal.ONE) : Optional.empty();
    };
  }

  /** Whether the titles tell the step: what is counted may be named by the rules alone. */
  static boolean isToldByTitles(Proposition first, Proposition second) {
    return switch (first.topic()) {
      case PRICE, PRINT, RATE_DECISION, GAME -> true;
      case AWARD, CHART, COMPETITION, ELECTION, EVENT -> isCount(first) && isCount(second);
    };
  }

  private static Unit unit(Proposition proposition) {
    return proposition.range() == null ? Unit.NONE : proposition.range().unit();
  }

  /** Whole numbers of things; what is told with a fraction, or in dollars, has values between. */
  private static boolean isCount(Proposition proposition) {
    ValueRange range = proposition.range();
    boolean whole =
        range != null
            && Stream.of(Optional.ofNullable(range.lower()), Optional.ofNullable(range.upper()))
                .flatMap(Optional::stream)
                .allMatch(level -> level.stripTrailingZeros().scale() <= 0);
    boolean games = !Collections.disjoint(proposition.vocabulary(), HALF_LINES);
    return switch (unit(proposition)) {
      case NONE, SEATS -> whole || games;
      case MONEY, PERCENT, BASIS_POINTS, DEGREES, POINTS -> false;
    };
  }

  private static boolean isMoney(String indicator) {
    return indicator.equals("box_office")
        || indicator.equals("opening_weekend")
        || indicator.equals("market_cap");
  }
}
