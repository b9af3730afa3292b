package ai.oddwons.domain.record;

import ai.oddwons.domain.pattern.Stratum;
import ai.oddwons.domain.statistics.ClusteredMean;
import ai.oddwons.domain.statistics.Confidence;
import ai.oddwons.domain.statistics.DesignEffect;
import ai.oddwons.domain.statistics.HitCount;
import ai.oddwons.domain.statistics.Interval;
import ai.oddwons.domain.statistics.WilsonInterval;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How often the stated outcome came after earlier patterns of a kind. Never said of fewer than
 * {@value #LEAST_CASES} cases.
 *
 * @param stratum which patterns these were
 * @param hits how many times the outcome came
 * @param cases how many patterns, one per event and window of a cool-down
 * @param events how many different events they were seen in
 * @param interval between which rates the true one lies, at 95 %: Wilson's interval over the cases
 *     that would say as much if no two were of one event
 * @param implied mean price of the side that was bought, where one was: the chance that prices gave
 *     it of being paid, 0 to 1. To be held against the rate only where the stated outcome is the
 *     settlement. Null when nothing was bought
 * @param net mean result of one share, bought and sold or paid, after fees, in dollars; null when
 *     it is known of one event or none
 * @param from when the first of them was seen
 * @param until when the last of them was seen
 */
public record BaseRate(
    Stratum stratum,
    int hits,
    int cases,
    int events,
    Interval interval,
    @Nullable Double implied,
    @Nullable ClusteredMean net,
    Instant from,
    Instant until) {
  /** Below that a rate says more about chance than about patterns. */
  public static final int LEAST_CASES = 30;

  /**
   * Of all cases of a stratum; empty when there are too few of them.
   *
   * @param oneOf of how many sightings of one event one counts
   */
  public static Optional<BaseRate> tryOf(Stratum stratum, List<PastCase> all, CoolDown oneOf) {
    List<PastCase> cases = oneOf.independent(all);
    return cases.size() < LEAST_CASES ? Optional.empty() : Optional.of(of(stratum, cases));
  }

  private static BaseRate of(Stratum stratum, List<PastCase> cases) {
    Collection<List<PastCase>> events = byEvent(cases);
    HitCount count = count(cases);
    List<Instant> times = cases.stream().map(PastCase::detectedAt).sorted().toList();
    return new BaseRate(
        stratum,
        (int) count.hits(),
        cases.size(),
        events.size(),
        interval(count, events),
        implied(cases),
        net(events),
        times.getFirst(),
        times.getLast());
  }

  private static Interval interval(HitCount count, Collection<List<PastCase>> events) {
    DesignEffect effect = DesignEffect.estimate(events.stream().map(BaseRate::count).toList());
    return WilsonInterval.of(effect.effective(count), Confidence.NINETY_FIVE);
  }

  private static @Nullable Double implied(List<PastCase> cases) {
    OptionalDouble mean =
        cases.stream()
            .flatMap(past -> Optional.ofNullable(past.implied()).stream())
            .mapToDouble(BigDecimal::doubleValue)
            .average();
    return mean.isPresent() ? mean.getAsDouble() : null;
  }

  private static Collection<List<PastCase>> byEvent(List<PastCase> cases) {
    Map<String, List<PastCase>> byEvent =
        cases.stream().collect(Collectors.groupingBy(PastCase::group));
    return byEvent.values();
  }

  private static HitCount count(List<PastCase> cases) {
    return new HitCount(cases.stream().filter(PastCase::hit).count(), cases.size());
  }

  private static @Nullable ClusteredMean net(Collection<List<PastCase>> events) {
    List<List<Double>> nets =
        events.stream()
            .map(event ->
                event.stream()
                    .flatMap(past -> Optional.ofNullable(past.net()).stream())
                    .map(BigDecimal::doubleValue)
                    .toList())
            .toList();
    return ClusteredMean.tryOf(nets, Confidence.NINETY_FIVE).orElse(null);
  }
}
