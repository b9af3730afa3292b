package ai.oddwons.domain.pattern.alarm;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.Significance;
import ai.oddwons.domain.pattern.column.IntColumn;
import ai.oddwons.domain.pattern.detect.TestSheet;
import ai.oddwons.domain.pattern.detect.TestSink;
import ai.oddwons.domain.statistics.BenjaminiHochberg;
import ai.oddwons.domain.statistics.Simes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Hears all tests of one cycle and says which events to believe. The tests of one market depend on
 * each other and are combined after Cauchy, the markets of one event after Simes, and over the
 * events of the cycle the false discovery rate is held after Benjamini and Hochberg.
 */
public final class CycleScreen implements TestSink {
  /** One in a hundred: a market in which nothing is rarer is tested, and never a candidate. */
  private static final float LEAST_DECADES = 2;

  private final IntColumn eventOf;
  private final int[] testedOfEvent;
  private final List<Suspect> suspects = new ArrayList<>();
  private final List<Alarm> zones = new ArrayList<>();

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
  public void take(TestSheet sheet) {
    tests += sheet.count();
    TestSheet.ORDER.stream()
        .filter(kind -> !kind.isTest())
        .forEachOrdered(zone -> enter(sheet, zone));
    float[] rarest = sheet.rarest();
    for (int i = 0; i < sheet.size(); i++) {
      if (rarest[i] >= 0) {
        count(sheet.slot(i));
      }
      if (rarest[i] >= LEAST_DECADES) {
        suspects.add(new Suspect(sheet, i, eventOf.get(sheet.slot(i))));
      }
    }
  }

  private void enter(TestSheet sheet, PatternKind zone) {
    float[] entered = sheet.column(zone);
    for (int i = 0; i < sheet.size(); i++) {
      if (entered[i] > 0) {
        int slot = sheet.slot(i);
        zones.add(new Alarm(slot, eventOf.get(slot), zone, uncorrected(entered[i])));
      }
    }
  }

  private void count(int slot) {
    int event = eventOf.get(slot);
    marketsTested++;
    eventsTested += testedOfEvent[event] == 0 ? 1 : 0;
    testedOfEvent[event]++;
  }

  /** A zone rests on no test: how rare it is to enter it is told, and nothing is corrected. */
  private static Significance uncorrected(float decades) {
    return new Significance(Suspect.chance(decades), 1, 1);
  }

  /** The events to believe, the most improbable first; call it after the last test. */
  public List<Alarm> alarms(double falseDiscoveryRate) {
    List<Alarm> rising =
        hopeful(falseDiscoveryRate).stream()
            .map(this::ofEvent)
            .sorted(
                Comparator.comparingDouble((Alarm alarm) -> alarm.significance().event())
                    .thenComparingInt(Alarm::slot))
            .toList();
    double[] p = rising.stream().mapToDouble(alarm -> alarm.significance().event()).toArray();
    int believed = BenjaminiHochberg.countOfSmallest(p, eventsTested, falseDiscoveryRate);
    return rising.subList(0, believed);
  }

  /**
   * The events that would be believed if each market were as improbable as its rarest test. No
   * others can be, and it is a few dozen that are left to be combined.
   */
  private List<List<Suspect>> hopeful(double falseDiscoveryRate) {
    Map<Integer, List<Suspect>> byEvent = new HashMap<>();
    for (Suspect suspect : suspects) {
      byEvent.computeIfAbsent(suspect.event(), event -> new ArrayList<>()).add(suspect);
    }
    List<Hope> rising =
        byEvent.values().stream()
            .map(ofEvent -> new Hope(ofEvent, simes(ofEvent, Suspect::test)))
            .sorted(Comparator.comparingDouble(Hope::atBest))
            .toList();
    double[] p = rising.stream().mapToDouble(Hope::atBest).toArray();
    int count = BenjaminiHochberg.countOfSmallest(p, eventsTested, falseDiscoveryRate);
    return rising.subList(0, count).stream().map(Hope::ofEvent).toList();
  }

  /**
   * An event that is not ruled out yet.
   *
   * @param ofEvent its improbable markets
   * @param atBest what its p-value is at least
   */
  private record Hope(List<Suspect> ofEvent, double atBest) {}

  private Alarm ofEvent(List<Suspect> ofEvent) {
    Suspect first =
        Collections.min(
            ofEvent, Comparator.comparingDouble(Suspect::market).thenComparingInt(Suspect::slot));
    return new Alarm(
        first.slot(),
        first.event(),
        first.kind(),
        new Significance(first.test(), first.market(), simes(ofEvent, Suspect::market)));
  }

  /** Over all tested markets of the event, of which only the improbable ones were kept. */
  private double simes(List<Suspect> ofEvent, ToDoubleFunction<Suspect> chance) {
    double[] rising = ofEvent.stream().mapToDouble(chance).sorted().toArray();
    return Simes.combineSmallest(rising, testedOfEvent[ofEvent.getFirst().event()]);
  }

  /** Sightings that rest on no test, in the order in which they were made. */
  public List<Alarm> zones() {
    return List.copyOf(zones);
  }

  /** How many tests were heard, those of zones among them. */
  public long tests() {
    return tests;
  }

  /** Markets with a test, zones left out. */
  public int marketsTested() {
    return marketsTested;
  }

  /** Events of those markets: over so many the false discovery rate is held. */
  public int eventsTested() {
    return eventsTested;
  }

  /** Those of them with at least one improbable market, before the correction. */
  public int eventsSuspected() {
    return (int) suspects.stream().mapToInt(Suspect::event).distinct().count();
  }
}
