package ai.oddwons.adapter.out.kalshi;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts and logs single records that are left out of an answer because they cannot be trusted. */
final class Refusals {
  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

  private final MeterRegistry meters;

  Refusals(MeterRegistry meters) {
    this.meters = meters;
  }

  /**
   * @param kind of the record, such as {@code book}
   * @param reason one of our own codes, since it names a meter
   */
  void count(String kind, String id, String reason, String detail) {
    LOG.warn("kalshi {} of {} left out, {}: {}", kind, id, reason, detail);
    meters
        .counter("oddwons.venue.refused", "venue", "kalshi", "kind", kind, "reason", reason)
        .increment();
  }
}
