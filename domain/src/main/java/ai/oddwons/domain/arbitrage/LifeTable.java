package ai.oddwons.domain.arbitrage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What share of opportunities is still there after a time, by the product-limit estimate (Kaplan
 * and Meier, 1958): those that are still there count for as long as they are known, and no longer.
 *
 * @param cases how many lifetimes it rests on
 * @param ended how many of them are over
 * @param steps where the share falls, by rising time; empty when none has ended
 */
public record LifeTable(int cases, int ended, List<Step> steps) {
  public LifeTable {
    steps = List.copyOf(steps);
  }

  /**
   * One fall of the share.
   *
   * @param after the time at which it falls
   * @param alive the share from then on, 0 to 1
   */
  public record Step(Duration after, double alive) {}

  public static LifeTable of(List<Lifetime> lifetimes) {
    List<Lifetime> sorted =
        lifetimes.stream()
            // Who leaves our sight at the very time at which another ends was still at risk then.
            .sorted(Comparator.comparing(Lifetime::known).thenComparing(one -> !one.isOver()))
            .toList();
    List<Step> steps = new ArrayList<>();
    double alive = 1;
    int ended = 0;
    for (int place = 0; place < sorted.size(); place++) {
      Lifetime one = sorted.get(place);
      if (one.isOver()) {
        int atRisk = sorted.size() - place;
        alive *= (atRisk - 1.0) / atRisk;
        ended++;
        fall(steps, new Step(one.known(), alive));
      }
    }
    return new LifeTable(sorted.size(), ended, steps);
  }

  private static void fall(List<Step> steps, Step step) {
    if (!steps.isEmpty() && steps.getLast().after().equals(step.after())) {
      steps.removeLast();
    }
    steps.add(step);
  }

  /** The share still there after a time; empty when nothing is known of any case. */
  public Optional<Double> aliveAfter(Duration time) {
    if (cases == 0) {
      return Optional.empty();
    }
    double alive = 1;
    for (Step step : steps) {
      if (step.after().compareTo(time) > 0) {
        break;
      }
      alive = step.alive();
    }
    return Optional.of(alive);
  }

  /** After which time half of them are gone; empty while more than half are there. */
  public Optional<Duration> halfLife() {
    return steps.stream().filter(step -> step.alive() <= 0.5).map(Step::after).findFirst();
  }
}
