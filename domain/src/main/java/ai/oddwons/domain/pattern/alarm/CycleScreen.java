package ai.oddwons.domain.pattern.alarm;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.Significance;
import ai.oddwons.domain.pattern.column.IntColumn;
import ai.oddwons.domain.pattern.detect.TestSink;
import ai.oddwons.domain.statistics.BenjaminiHochberg;
import ai.oddwons.domain.statistics.CauchyCombination;
import ai.oddwons.domain.statistics.Simes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hears all tests of one cycle and says which events to believe. The tests of one market depend on
 * each other and are combined after Cauchy, the markets of one event after Simes, and over the
 * events of the cycle the false discovery rate is held after Benjamini and Hochberg. The tests of
 * one market must come in one stretch.
 */
public final class CycleScreen implements TestSink {
  /** One in a hundred: a market in which nothing is rarer is tested, and never a candidate. */
  private static final float LEAST_DECADES = 2;

  private static final CauchyCombination COMBINATION = CauchyCombination.forDiscreteTests();
  private static final PatternKind[] KINDS = PatternKind.values();
  private static final int NOBODY = -1;

  private final IntColumn eventOf;
  private final int[] testedOfEvent;
  private final List<Suspect> candidates = new ArrayList<>();
  private final List<Alarm> zones = new ArrayList<>();

  private final float[] said = new float[KINDS.length];
  private final PatternKind[] sayers = new PatternKind[KINDS.length];
  private int slot = NOBODY;
  private int kinds;
  private float largest;
  private PatternKind largestKind = KINDS[0];

  private long tests;
  private int marketsTested;
  private int eventsTested;

  /**
   * For one cycle.
   *
   * @param eventOf the number of each market's event
   * @param events how many events there are
   */
  public CycleScreen(IntColumn eventOf, int events) {
    this.eventOf = eventOf;
    this.testedOfEvent = new int[events];
  }

  @Override
  public void tested(int market, PatternKind kind, float decades) {
    tests++;
    if (!kind.isTest()) {
      if (decades > 0) {
        zones.add(new Alarm(market, eventOf.get(market), kind, uncorrected(decades)));
      }
      return;
    }
    if (market != slot) {
      closeMarket();
      slot = market;
    }
    sayers[kinds] = kind;
    said[kinds++] = decades;
    if (decades > largest) {
      largest = decades;
      largestKind = kind;
    }
  }

  /**
   * Jumps and bursts are what most is to be learnt from: the others share as much as one of them.
   */
  private static double weight(PatternKind kind) {
    return switch (kind) {
      case PRICE_JUMP, VOLUME_BURST -> 4;
      case SLOW_DRIFT,
          REVERSAL,
          LIQUIDITY_SHIFT,
          STALE_QUOTE,
          BOOK_IMBALANCE,
          EXPIRY_DRIFT,
          LONGSHOT_ZONE ->
          1;
    };
  }

  /** A zone rests on no test: how rare it is to enter it is told, and nothing is corrected. */
  private static Significance uncorrected(float decades) {
    return new Significance(Math.pow(10, -decades), 1, 1);
  }

  private void closeMarket() {
    if (slot == NOBODY) {
      return;
    }
    int event = eventOf.get(slot);
    marketsTested++;
    if (testedOfEvent[event] == 0) {
      eventsTested++;
    }
    testedOfEvent[event]++;
    if (largest >= LEAST_DECADES) {
      candidates.add(new Suspect(slot, event, largestKind, Math.pow(10, -largest), combined()));
    }
    kinds = 0;
    largest = 0;
    slot = NOBODY;
  }

  private double combined() {
    double[] pValues = new double[kinds];
    double[] weights = new double[kinds];
    for (int i = 0; i < kinds; i++) {
      pValues[i] = Math.pow(10, -said[i]);
      weights[i] = weight(sayers[i]);
    }
    double p = COMBINATION.combine(pValues, weights).orElse(1);
    return Math.max(p, Double.MIN_NORMAL);
  }

  /** The events to believe, the most improbable first; call it once, after the last test. */
  public List<Alarm> alarms(double falseDiscoveryRate) {
    closeMarket();
    Map<Integer, List<Suspect>> byEvent = new HashMap<>();
    for (Suspect candidate : candidates) {
      byEvent.computeIfAbsent(candidate.event(), event -> new ArrayList<>()).add(candidate);
    }
    List<Alarm> rising =
        byEvent.values().stream()
            .map(this::ofEvent)
            .sorted(
                Comparator.comparingDouble((Alarm alarm) -> alarm.significance().event())
                    .thenComparingInt(Alarm::slot))
            .toList();
    double[] p = rising.stream().mapToDouble(alarm -> alarm.significance().event()).toArray();
    int believed = BenjaminiHochberg.countOfSmallest(p, eventsTested, falseDiscoveryRate);
    return rising.subList(0, believed);
  }

  /** Simes over all tested markets of the event, of which only the improbable ones were kept. */
  private Alarm ofEvent(List<Suspect> ofEvent) {
    List<Suspect> rising =
        ofEvent.stream()
            .sorted(Comparator.comparingDouble(Suspect::market).thenComparingInt(Suspect::slot))
            .toList();
    Suspect first = rising.getFirst();
    double[] smallest = rising.stream().mapToDouble(Suspect::market).toArray();
    double least = Simes.combineSmallest(smallest, testedOfEvent[first.event()]);
    return new Alarm(
        first.slot(),
        first.event(),
        first.kind(),
        new Significance(first.test(), first.market(), least));
  }

  /** Sightings that rest on no test, in the order in which they were made. */
  public List<Alarm> zones() {
    return List.copyOf(zones);
  }

  /** How many tests were heard, those of zones among them. */
  public long tests() {
    return tests;
  }

  /** Markets with a test, zones left out; complete once {@link #alarms} was asked for. */
  public int marketsTested() {
    return marketsTested;
  }

  /** Events of those markets: over so many the false discovery rate is held. */
  public int eventsTested() {
    return eventsTested;
  }

  /** Those of them with at least one improbable market, before the correction. */
  public int eventsSuspected() {
    return (int) candidates.stream().mapToInt(Suspect::event).distinct().count();
  }
}
