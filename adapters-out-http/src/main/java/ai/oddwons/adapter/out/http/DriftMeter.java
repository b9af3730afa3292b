package ai.oddwons.adapter.out.http;

import ai.oddwons.domain.run.Tally;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries signs of drift to the meters ({@code oddwons.venue.drift}) and, each name once, to the
 * log. Knows at most {@value #MOST_NAMES} names in its life: a registry never forgets a meter.
 */
public final class DriftMeter {
  private static final Logger LOG = LoggerFactory.getLogger(DriftMeter.class);
  private static final int MOST_NAMES = 256;

  private final String venue;
  private final MeterRegistry meters;
  private final Set<String> names = ConcurrentHashMap.newKeySet();

  public DriftMeter(String venue, MeterRegistry meters) {
    this.venue = venue;
    this.meters = meters;
  }

  public void publish(Tally drift) {
    List<String> unheardOf = new ArrayList<>();
    drift.counts().forEach((sign, times) -> count(sign, times, unheardOf));
    if (!unheardOf.isEmpty()) {
      LOG.warn("{} has changed its wire: {}", venue, String.join(", ", unheardOf));
    }
  }

  private void count(String sign, long times, List<String> unheardOf) {
    String name = names.contains(sign) || names.size() < MOST_NAMES ? sign : DriftWatch.OTHERS;
    if (names.add(name)) {
      unheardOf.add(name);
    }
    meters.counter("oddwons.venue.drift", "venue", venue, "sign", name).increment((double) times);
  }
}
