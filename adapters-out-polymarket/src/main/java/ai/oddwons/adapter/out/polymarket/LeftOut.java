package ai.oddwons.adapter.out.polymarket;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what an answer held and we did not pass on ({@code oddwons.venue.left_out}). The first
 * case of a reason is logged as a warning, later ones only for those who debug.
 */
final class LeftOut {
  private static final Logger LOG = LoggerFactory.getLogger(LeftOut.class);

  private final MeterRegistry meters;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  LeftOut(MeterRegistry meters) {
    this.meters = meters;
  }

  /**
   * @param what the kind of record, such as {@code book}
   * @param reason one of a few codes of lower-case words joined by underscores
   * @param detail for people: which one, which value
   */
  void count(String what, String reason, String detail) {
    meters
        .counter("oddwons.venue.left_out", "venue", "polymarket", "what", what, "reason", reason)
        .increment();
    if (told.add(what + " " + reason)) {
      LOG.warn("Left out a {} of Polymarket for {}: {}", what, reason, detail);
    } else {
      LOG.debug("Left out a {} of Polymarket for {}: {}", what, reason, detail);
    }
  }
}
