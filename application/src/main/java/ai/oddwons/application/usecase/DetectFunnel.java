package ai.oddwons.application.usecase;

import ai.oddwons.domain.pattern.watch.CycleReport;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.Funnel.Step;
import ai.oddwons.domain.run.Tally;
import java.util.List;
import java.util.Map;

/**
 * The funnel of detecting: from markets looked at to patterns kept. Sightings of a zone, which rest
 * on no test, join behind the correction: what passes it and they together go on to the cool-down.
 */
final class DetectFunnel {
  private DetectFunnel() {}

  /**
   * What fell where.
   *
   * @param late patterns found too late to be calls
   * @param kept patterns that are new in the store
   */
  static Funnel of(CycleReport sum, long late, long kept) {
    long passed = sum.patterns().size();
    return new Funnel(
        List.of(
            new Step("markets", sum.markets(), Tally.NONE),
            new Step("readings", sum.readings(), sum.notes()),
            new Step("tests", sum.tests(), Tally.NONE),
            new Step("suspected", sum.suspected(), Tally.NONE),
            new Step(
                "past_correction",
                sum.believed(),
                dropped("not_improbable_enough", sum.suspected() - sum.believed())),
            new Step("zones", sum.zones(), Tally.NONE),
            new Step("past_cool_down", passed, sum.stopped()),
            new Step(
                "stored",
                kept,
                dropped("too_late", late).plus(dropped("known_already", passed - late - kept)))));
  }

  private static Tally dropped(String reason, long count) {
    return count > 0 ? new Tally(Map.of(reason, count)) : Tally.NONE;
  }
}
