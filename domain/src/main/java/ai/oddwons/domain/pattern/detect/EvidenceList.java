package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.insight.Evidence;
import ai.oddwons.domain.insight.Evidence.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Collects the numbers behind one sighting; a number that is not known is left out. */
final class EvidenceList {
  private static final MathContext FOUR_DIGITS = new MathContext(4);
  private static final String SOURCE = "market_snapshots";

  private final Instant time;
  private final List<Evidence> items = new ArrayList<>();

  EvidenceList(int second) {
    time = Instant.ofEpochSecond(second);
  }

  /** A number of the present moment. */
  EvidenceList now(String id, double value, Unit unit) {
    return over(id, value, unit, 0);
  }

  /**
   * A number of the stretch before.
   *
   * @param seconds 0 for the present moment alone
   */
  EvidenceList over(String id, double value, Unit unit, int seconds) {
    if (!Double.isNaN(value) && !Double.isInfinite(value)) {
      BigDecimal rounded = new BigDecimal(value, FOUR_DIGITS).stripTrailingZeros();
      items.add(
          new Evidence(
              id, rounded, unit, seconds == 0 ? null : Duration.ofSeconds(seconds), SOURCE, time));
    }
    return this;
  }

  List<Evidence> toList() {
    return List.copyOf(items);
  }
}
