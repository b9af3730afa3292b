package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.domain.insight.Evidence;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One number that a pattern rests on.
 *
 * @param id names it within its pattern
 * @param windowSeconds the stretch that ends in {@code time} and that it speaks of; null for the
 *     number of one moment
 * @param source where the readings behind it are kept
 * @param time the moment whose knowledge it shows
 */
record EvidenceBody(
    String id,
    BigDecimal value,
    String unit,
    @Nullable Long windowSeconds,
    String source,
    Instant time) {

  static EvidenceBody of(Evidence evidence) {
    Duration window = evidence.window();
    return new EvidenceBody(
        evidence.id(),
        evidence.value(),
        Word.of(evidence.unit()),
        window == null ? null : window.toSeconds(),
        evidence.source(),
        evidence.time());
  }
}
