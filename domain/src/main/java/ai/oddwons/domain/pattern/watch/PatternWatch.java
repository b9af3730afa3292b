package ai.oddwons.domain.pattern.watch;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.alarm.Alarm;
import ai.oddwons.domain.pattern.alarm.AlarmGate;
import ai.oddwons.domain.pattern.alarm.AlarmSettings;
import ai.oddwons.domain.pattern.alarm.CycleScreen;
import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.Readings;
import ai.oddwons.domain.pattern.detect.DetectorBank;
import ai.oddwons.domain.pattern.detect.Sight;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.run.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Watches named markets: takes the readings of one cycle after the other and gives the patterns
 * found. Live and in replay it is the same; given the same cycles in the same order it finds the
 * same patterns. Belongs to one owner.
 */
public final class PatternWatch {
  private static final long MICROS = 1_000_000;

  /** What is read where the venue names no step: the coarsest in use. */
  private static final float USUAL_TICK = 0.01f;

  /** Alarms of one kind in a cycle that may well be of as many causes: in number, */
  private static final int CALM = 20;

  /** and as a share of the events that were tested. */
  private static final double CALM_SHARE = 0.1;

  private static final String ONE_CAUSE = "one_cause";

  private final PastKnown past = new PastKnown();
  private final MarketRegister register = new MarketRegister();
  private final ColumnTable events = new ColumnTable();
  private final ColumnTable budgets = new ColumnTable();
  private final DetectorBank bank = new DetectorBank();
  private final AlarmSettings settings;
  private final AlarmGate gate;
  private final WatchImage image;

  public PatternWatch(AlarmSettings settings) {
    this.settings = settings;
    this.gate = new AlarmGate(events, budgets, settings);
    this.image = new WatchImage(past, register, bank, events, budgets);
  }

  /** What is remembered from one run to the next. */
  public WatchImage image() {
    return image;
  }

  /** Begins to watch a market, or notes what has changed about it. */
  public void watch(MarketFacts facts) {
    Integer known = register.find(facts.id());
    int slot = known == null ? register.add(facts.id()) : known;
    register.note(slot, facts);
    bank.reach(slot);
    while (events.size() < register.events()) {
      events.addSlot();
    }
    Instant closesAt = facts.closesAt();
    bank.describe(
        slot,
        closesAt == null ? 0 : Math.clamp(closesAt.getEpochSecond(), 0, Integer.MAX_VALUE),
        facts.tick() == null ? USUAL_TICK : (float) facts.tick().toMicros() / MICROS);
  }

  /** Stops watching a market that is closed or settled; nothing happens when it is not watched. */
  public void stop(MarketId id) {
    Integer slot = register.find(id);
    if (slot != null) {
      gate.leave(register.eventOf().get(slot), slot);
      register.remove(slot);
      bank.forget(slot);
    }
  }

  /** How many markets are watched. */
  public int watched() {
    return register.watched();
  }

  /** Begins to gather the readings of a cycle. */
  public CycleReadings begin() {
    return new CycleReadings(register, bank);
  }

  /** Nothing was read of a platform for a while: no market of it is compared across that. */
  public void markGap(Platform platform) {
    register.slotsOf(platform).forEachOrdered(bank::markGap);
  }

  /**
   * Learns from a stretch of the past that was filled in, before its markets were ever polled. To
   * be called in the order of time. Nothing is said of it, and no event cools down on it.
   */
  public Lesson teach(CycleReadings filled) {
    bank.notes().clear();
    long learnt = bank.teach(filled.readings());
    return new Lesson(learnt, bank.notes().toTally().plus(filled.notes()));
  }

  /**
   * What a stretch of the past taught.
   *
   * @param readings that were learnt from
   * @param notes what was odd about readings, those left out among them
   */
  public record Lesson(long readings, Tally notes) {
    public static final Lesson NOTHING = new Lesson(0, Tally.NONE);

    /** Both together. */
    public Lesson plus(Lesson other) {
      return new Lesson(readings + other.readings, notes.plus(other.notes));
    }
  }

  /** Up to when what was filled in of the past has been looked at; 1970 when it never was. */
  public Instant pastKnownAt() {
    return past.at();
  }

  /** Whatever was filled in of the past up to a moment has been looked at. */
  public void knowPast(Instant at) {
    past.know(at);
  }

  /** Judges a cycle. */
  public CycleReport judge(CycleReadings cycle, ScoreModel scores) {
    Readings readings = cycle.readings();
    CycleScreen screen = test(readings);
    List<Alarm> believed = screen.alarms(settings.falseDiscoveryRate());
    Map<String, Long> stopped = new HashMap<>();
    Stream<Alarm> passed =
        Stream.concat(
            pass(believed, storms(believed, screen.eventsTested()), stopped),
            pass(screen.zones(), Set.of(), stopped));
    List<Pattern> patterns = passed.map(alarm -> write(alarm, scores)).toList();
    forgetEvents(readings);
    return new CycleReport(
        register.watched(),
        cycle.changed(),
        bank.notes().toTally().plus(cycle.notes()),
        screen.tests(),
        screen.eventsSuspected(),
        believed.size(),
        screen.zones().size(),
        new Tally(stopped),
        patterns);
  }

  private CycleScreen test(Readings readings) {
    bank.notes().clear();
    CycleScreen screen = new CycleScreen(register.eventOf(), register.events());
    bank.take(readings, screen);
    return screen;
  }

  /** Those that nothing stops; the others are counted by what stopped them. */
  private Stream<Alarm> pass(
      List<Alarm> alarms, Set<PatternKind> storms, Map<String, Long> stopped) {
    List<Alarm> passed = new ArrayList<>();
    for (Alarm alarm : alarms) {
      String obstacle = storms.contains(alarm.kind()) ? ONE_CAUSE : obstacle(alarm);
      if (obstacle == null) {
        passed.add(alarm);
      } else {
        stopped.merge(obstacle, 1L, Long::sum);
      }
    }
    return passed.stream();
  }

  private @Nullable String obstacle(Alarm alarm) {
    AlarmGate.Answer answer =
        gate.admit(alarm, see(alarm).direction(), bank.lastSecond(alarm.slot()));
    return answer == AlarmGate.Answer.PASSED ? null : answer.slug();
  }

  private Sight see(Alarm alarm) {
    return bank.see(alarm.slot(), alarm.kind());
  }

  private Pattern write(Alarm alarm, ScoreModel scores) {
    Instant moment = Instant.ofEpochSecond(bank.lastSecond(alarm.slot()));
    return new PatternWriter(register, scores).write(alarm, see(alarm), moment);
  }

  /**
   * Kinds of which so many alarms come in one cycle that they have one cause, such as a venue that
   * empties its books: no news of any one market.
   */
  private static Set<PatternKind> storms(List<Alarm> believed, int eventsTested) {
    Map<PatternKind, Integer> counts = new EnumMap<>(PatternKind.class);
    believed.forEach(alarm -> counts.merge(alarm.kind(), 1, Integer::sum));
    counts.values().removeIf(count -> count <= Math.max(CALM, CALM_SHARE * eventsTested));
    return counts.keySet();
  }

  /** Of an event without markets nothing is left to remember once it has cooled down. */
  private void forgetEvents(Readings readings) {
    int latest = 0;
    for (int row = 0; row < readings.size(); row++) {
      latest = Math.max(latest, readings.second(row));
    }
    int now = latest;
    register.forgetEvents(event -> gate.isRested(event, now)).forEach(events::clear);
  }
}
