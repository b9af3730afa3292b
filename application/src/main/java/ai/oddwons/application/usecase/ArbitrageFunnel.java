package ai.oddwons.application.usecase;

import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.Tally;
import java.util.List;

/** What one run of pricing looked at, and what was dropped where; belongs to that run alone. */
final class ArbitrageFunnel {
  private long matches;
  private long candidates;
  private long beyondLimit;
  private LookSum first = LookSum.NOTHING;
  private LookSum again = LookSum.NOTHING;

  void matches(long count) {
    matches = count;
  }

  void candidates(long chosen, long others) {
    candidates = chosen;
    beyondLimit = others;
  }

  void add(LookSum sum) {
    first = first.plus(sum);
  }

  void again(LookSum sum) {
    again = again.plus(sum);
  }

  Funnel told(int failures) {
    return new Funnel(
        List.of(
            new Funnel.Step("matches", matches, Tally.NONE),
            new Funnel.Step("candidates", candidates, Tally.of("beyond_limit", beyondLimit)),
            new Funnel.Step(
                "books_read",
                first.looked(),
                Tally.of("not_read", (long) first.asked() - first.looked())
                    .plus(Tally.of("venue_failures", failures))),
            new Funnel.Step("findings", first.active(), first.stops()),
            new Funnel.Step("to_watch", first.watched(), Tally.NONE),
            new Funnel.Step("near_misses", first.nearMisses(), Tally.NONE),
            new Funnel.Step("looked_at_again", again.looked(), again.stops()),
            new Funnel.Step("ended", (long) first.ended() + again.ended(), Tally.NONE)));
  }
}
