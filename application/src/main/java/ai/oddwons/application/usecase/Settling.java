package ai.oddwons.application.usecase;

import ai.oddwons.application.port.out.CaseStore.DueCase;
import ai.oddwons.application.port.out.CaseStore.Postponed;
import ai.oddwons.domain.fees.FeeRefusal;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.record.Verdict;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.Funnel.Step;
import ai.oddwons.domain.run.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one run of settling has found out so far; belongs to that run alone. A batch counts once it
 * is stored: a run that is stopped before tells of what is there.
 */
final class Settling {
  private final List<CaseOutcome> found = new ArrayList<>();
  private final List<Postponed> postponed = new ArrayList<>();

  /** Of those found, the verdicts at the horizon of their kind: elsewhere none is asked for. */
  private final List<Verdict> stated = new ArrayList<>();

  private long outcomes;
  private long waiting;
  private long stating;
  private long hits;
  private long misses;
  private long bought;
  private long priced;
  private Tally refused = Tally.NONE;

  /** One of the batch. */
  Settling add(DueCase due, Finding<CaseOutcome> finding) {
    switch (finding) {
      case Finding.Known<CaseOutcome>(CaseOutcome outcome) -> {
        found.add(outcome);
        if (due.horizon() == due.pattern().kind().horizon()) {
          stated.add(outcome.verdict());
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
    stating += stated.size();
    hits += Collections.frequency(stated, Verdict.HIT);
    misses += Collections.frequency(stated, Verdict.MISS);
    found.stream().filter(outcome -> outcome.entry() != null).forEach(this::countTrade);
    found.clear();
    postponed.clear();
    stated.clear();
  }

  private void countTrade(CaseOutcome outcome) {
    bought++;
    FeeRefusal refusal = outcome.feeRefusal();
    if (outcome.net() != null) {
      priced++;
    } else {
      refused = refused.plus(Tally.of(refusal == null ? "end_not_read" : word(refusal)));
    }
  }

  private static String word(FeeRefusal refusal) {
    return switch (refusal.kind()) {
      case UNKNOWN_TERMS -> "fees_unknown";
      case UNRECORDED_DAY -> "fees_of_that_day_unknown";
    };
  }

  /** How many were stored. */
  long outcomes() {
    return outcomes;
  }

  Funnel funnel() {
    return new Funnel(
        List.of(
            new Step("due", outcomes + waiting, Tally.NONE),
            new Step("known", outcomes, Tally.of("not_known_yet", waiting)),
            new Step(
                "stating_an_outcome", stating, Tally.of("at_another_horizon", outcomes - stating)),
            new Step("decided", hits + misses, Tally.of("nobody_knows", stating - hits - misses)),
            new Step("came_true", hits, Tally.of("did_not", misses)),
            new Step("bought", bought, Tally.of("not_bought", outcomes - bought)),
            new Step("priced", priced, refused)));
  }
}
