package ai.oddwons.application.usecase;

import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.record.Verdict;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.Funnel.Step;
import ai.oddwons.domain.run.Tally;
import java.util.List;
import java.util.Map;

/** What one run of settling has found out so far; belongs to that run alone. */
final class Settling {
  private long waiting;
  private long outcomes;
  private long unread;
  private long decided;
  private long hits;

  /**
   * A batch was kept.
   *
   * @param due how many outcomes were due in it
   * @param found those that can be known by now
   */
  void kept(int due, List<CaseOutcome> found) {
    // Those that wait are listed again with every batch.
    waiting = due - found.size();
    outcomes += found.size();
    for (CaseOutcome outcome : found) {
      unread += outcome.mid() == null ? 1 : 0;
      decided += outcome.verdict() == Verdict.UNKNOWN ? 0 : 1;
      hits += outcome.verdict() == Verdict.HIT ? 1 : 0;
    }
  }

  long outcomes() {
    return outcomes;
  }

  Funnel funnel() {
    return new Funnel(
        List.of(
            new Step("due", outcomes + waiting, Tally.NONE),
            new Step("known", outcomes, dropped("not_read_yet", waiting)),
            new Step("read", outcomes - unread, dropped("no_price", unread)),
            new Step("decided", decided, Tally.NONE),
            new Step("came_true", hits, dropped("did_not", decided - hits))));
  }

  private static Tally dropped(String reason, long count) {
    return count > 0 ? new Tally(Map.of(reason, count)) : Tally.NONE;
  }
}
