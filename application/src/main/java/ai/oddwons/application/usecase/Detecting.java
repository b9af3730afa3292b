package ai.oddwons.application.usecase;

import ai.oddwons.application.model.DetectorImage;
import ai.oddwons.application.model.MarketProfile;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.watch.CycleReport;
import ai.oddwons.domain.pattern.watch.MarketFacts;
import ai.oddwons.domain.pattern.watch.PatternWatch;
import ai.oddwons.domain.pattern.watch.PatternWatch.Lesson;
import ai.oddwons.domain.pricing.Spread;
import ai.oddwons.domain.pricing.TickGrid;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one run of detecting knows while it works; belongs to that run alone. */
final class Detecting {
  /** A change is visible only some time after the moment it bears: what is known is read again. */
  private static final Duration OVERLAP = Duration.ofMinutes(15);

  private final PatternWatch watch;
  private final Instant now;
  private final Duration promptness;
  private final List<Pattern> fresh = new ArrayList<>();
  private CycleReport sum = CycleReport.NOTHING;
  private int cycles;
  private int cyclesKept;
  private long found;
  private long kept;
  private long late;
  private Lesson taught = Lesson.NOTHING;
  private boolean resumed;
  private Instant cycle;
  private Instant marketsKnownAt = Instant.EPOCH;

  /**
   * Nothing judged yet.
   *
   * @param from cycles that began up to then are not looked at
   */
  Detecting(PatternWatch watch, Instant now, Duration promptness, Instant from) {
    this.watch = watch;
    this.now = now;
    this.promptness = promptness;
    this.cycle = from;
  }

  /** Goes on from a stored state. */
  void resume(DetectorImage image) {
    resumed = true;
    cycle = image.cycle();
    marketsKnownAt = image.marketsKnownAt();
  }

  void note(MarketProfile profile) {
    if (profile.status().isTradable()) {
      watch.watch(
          new MarketFacts(
              profile.id(),
              profile.event(),
              profile.category(),
              profile.closesAt(),
              finest(profile.ticks())));
    } else {
      watch.stop(profile.id());
    }
    if (profile.changedAt().isAfter(marketsKnownAt)) {
      marketsKnownAt = profile.changedAt();
    }
  }

  private static @Nullable Spread finest(TickGrid ticks) {
    return ticks.bands().stream().map(TickGrid.Band::step).min(Spread::compareTo).orElse(null);
  }

  /** A cycle was judged; what it found too late to act on is not kept. */
  void judged(CollectedCycle done, CycleReport report) {
    cycle = done.began();
    cycles++;
    sum = sum.plus(report);
    for (Pattern pattern : report.patterns()) {
      if (pattern.detectedAt().plus(promptness).isBefore(now)) {
        late++;
      } else {
        fresh.add(pattern);
        found++;
      }
    }
  }

  /** Whether it began without a stored state. */
  boolean isNew() {
    return !resumed;
  }

  /** This is what the time before the first collection taught. */
  void taught(Lesson lesson) {
    taught = lesson;
  }

  Lesson taught() {
    return taught;
  }

  PatternWatch watch() {
    return watch;
  }

  /** When the cycle judged last began. */
  Instant cycle() {
    return cycle;
  }

  Instant marketsKnownAt() {
    return marketsKnownAt;
  }

  /** From when on changes of markets are to be read. */
  Instant marketsToReadFrom() {
    return marketsKnownAt.equals(Instant.EPOCH) ? marketsKnownAt : marketsKnownAt.minus(OVERLAP);
  }

  int cycles() {
    return cycles;
  }

  /** How many of them the store does not know of yet. */
  int cyclesToKeep() {
    return cycles - cyclesKept;
  }

  /** All that was found by now is kept, together with the state. */
  void kept(int patterns) {
    kept += patterns;
    cyclesKept = cycles;
    fresh.clear();
  }

  /** How many patterns were new in the store. */
  long kept() {
    return kept;
  }

  /** How many patterns were found in time. */
  long found() {
    return found;
  }

  long late() {
    return late;
  }

  CycleReport sum() {
    return sum;
  }

  /** What was found in time and is not kept yet. */
  List<Pattern> fresh() {
    return List.copyOf(fresh);
  }
}
