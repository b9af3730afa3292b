package ai.oddwons.application.usecase;

import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.MatchDetail;
import ai.oddwons.application.model.MatchFilter;
import ai.oddwons.application.model.MatchView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.in.ReadMatches;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.application.port.out.MatchStore;
import ai.oddwons.domain.matching.MatchId;
import ai.oddwons.domain.run.JobName;
import java.time.Duration;
import reactor.core.publisher.Mono;

/** Reads what matching kept. */
public final class ReadMatchesService implements ReadMatches {
  private final MatchStore matches;
  private final LastRun lastRun;

  /**
   * @param freshFor how old a matching may be, see {@link Dated#freshFor}
   */
  public ReadMatchesService(MatchStore matches, JobLedger ledger, Duration freshFor) {
    this.matches = matches;
    this.lastRun = new LastRun(ledger, JobName.MATCH, freshFor);
  }

  @Override
  public Mono<Dated<Slice<MatchView>>> listMatches(MatchFilter filter, PageRequest page) {
    return lastRun.date(matches.listMatches(filter, page));
  }

  /** A pair is judged anew only when one of its texts changes, so that there are few judgements. */
  @Override
  public Mono<Dated<MatchDetail>> findMatch(MatchId id) {
    return lastRun.date(
        matches
            .findMatch(id)
            .flatMap(view ->
                matches
                    .listHistory(id)
                    .collectList()
                    .map(history -> new MatchDetail(view, history))));
  }
}
