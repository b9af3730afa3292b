package ai.oddwons.application.usecase;

import ai.oddwons.domain.pattern.watch.CycleReport;
import ai.oddwons.domain.pattern.watch.PatternWatch.Lesson;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.Funnel.Step;
import ai.oddwons.domain.run.Tally;
import java.util.List;

/**
 * The funnel of detecting: from markets looked at to patterns kept. Sightings of a zone, which rest
 * on no test, join behind the correction: what passes it and they together go on to the cool-down.
 */
final class DetectFunnel {
  private DetectFunnel() {}

  /**
   * What fell where.
   *
   * @param past what was filled in of the time before the first collection, and taught
   * @param late patterns found too late to be calls
   * @param kept patterns that are new in the store
   */
  static Funnel of(CycleReport sum, Lesson past, long late, long kept) {
    long passed = sum.patterns().size();
    return new Funnel(
        List.of(
            new Step("markets", sum.markets(), Tally.NONE),
            new Step("past_readings", past.readings(), past.notes()),
            new Step("readings", sum.readings(), sum.notes()),
            new Step("tests", sum.tests(), Tally.NONE),
            new Step("suspected", sum.suspected(), Tally.NONE),
            new Step(
                "past_correction",
                sum.believed(),
                Tally.of("not_improbable_enough", sum.suspected() - sum.believed())),
            new Step("zones", sum.zones(), Tally.NONE),
            new Step("past_cool_down", passed, sum.stopped()),
            new Step(
                "stored",
                kept,
                Tally.of("too_late", late).plus(Tally.of("known_already", passed - late - kept)))));
  }
}
