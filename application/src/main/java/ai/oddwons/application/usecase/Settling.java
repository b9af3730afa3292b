package ai.oddwons.application.usecase;

import ai.oddwons.application.port.out.CaseStore.DueCase;
import ai.oddwons.application.port.out.CaseStore.Postponed;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.record.Verdict;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.Funnel.Step;
import ai.oddwons.domain.run.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What one run of settling has found out so far; belongs to that run alone. */
final class Settling {
  private final List<CaseOutcome> found = new ArrayList<>();
  private final List<Postponed> postponed = new ArrayList<>();
  private long outcomes;
  private long waiting;
  private long asked;
  private long hits;
  private long misses;

  /** One of the batch. */
  Settling add(DueCase due, Finding<CaseOutcome> finding) {
    switch (finding) {
      case Finding.Known<CaseOutcome>(CaseOutcome outcome) -> {
        found.add(outcome);
        if (due.horizon() == due.pattern().kind().horizon()) {
          asked++;
          hits += outcome.verdict() == Verdict.HIT ? 1 : 0;
          misses += outcome.verdict() == Verdict.MISS ? 1 : 0;
        }
      }
      case Finding.NotYetKnown<CaseOutcome> later ->
          postponed.add(new Postponed(due.pattern().id(), due.horizon(), later.until()));
    }
    return this;
  }

  /** What is to be kept of the batch. */
  List<CaseOutcome> found() {
    return List.copyOf(found);
  }

  /** What is to be looked at later. */
  List<Postponed> postponed() {
    return List.copyOf(postponed);
  }

  /** The batch is stored. */
  void endBatch() {
    outcomes += found.size();
    waiting += postponed.size();
    found.clear();
    postponed.clear();
  }

  /** How many were stored. */
  long outcomes() {
    return outcomes;
  }

  Funnel funnel() {
    return new Funnel(
        List.of(
            new Step("due", outcomes + waiting, Tally.NONE),
            new Step("known", outcomes, dropped("not_known_yet", waiting)),
            new Step("stating_an_outcome", asked, dropped("at_another_horizon", outcomes - asked)),
            new Step("decided", hits + misses, dropped("nobody_knows", asked - hits - misses)),
            new Step("came_true", hits, dropped("did_not", misses))));
  }

  private static Tally dropped(String reason, long count) {
    return count > 0 ? new Tally(Map.of(reason, count)) : Tally.NONE;
  }
}
