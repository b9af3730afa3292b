package ai.oddwons.domain.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One case per event and window. A signal that fires again while the last case of its event cools
 * down is the same case seen twice; counting it would make evidence look larger than it is.
 *
 * @param window zero or longer; a signal exactly this long after the last case is a new one
 */
public record CoolDown(Duration window) {
  /** Sightings of one event within a day are one case. */
  public static final CoolDown DAY = new CoolDown(Duration.ofHours(24));

  public CoolDown {
    if (window.isNegative()) {
      throw new IllegalArgumentException("a cool-down of zero or longer, was " + window);
    }
  }

  /**
   * Goes through the sightings of each event in order of time; of those at one moment the first
   * given comes first. The window runs from the last case that was kept, so a signal that never
   * stops becomes a case again.
   *
   * @return zero-based positions of the cases in the given order, rising
   */
  public List<Integer> keep(List<Sighting> sightings) {
    Map<String, Instant> lastCases = new HashMap<>();
    List<Integer> kept = new ArrayList<>();
    for (int position : inOrderOfTime(sightings)) {
      Sighting sighting = sightings.get(position);
      if (isOver(lastCases.get(sighting.event()), sighting.at())) {
        lastCases.put(sighting.event(), sighting.at());
        kept.add(position);
      }
    }
    return kept.stream().sorted().toList();
  }

  /** Of cases, one for each event and window, in the given order. */
  public List<PastCase> independent(List<PastCase> cases) {
    List<Sighting> sightings =
        cases.stream().map(past -> new Sighting(past.group(), past.detectedAt())).toList();
    return keep(sightings).stream().map(cases::get).toList();
  }

  /** Whether the window after the last case, if there was one, has passed. */
  public boolean isOver(@Nullable Instant lastCase, Instant now) {
    return lastCase == null || !now.isBefore(lastCase.plus(window));
  }

  private static List<Integer> inOrderOfTime(List<Sighting> sightings) {
    return IntStream.range(0, sightings.size())
        .boxed()
        .sorted(Comparator.comparing(position -> sightings.get(position).at()))
        .toList();
  }
}
