package ai.oddwons.adapter.in.web.match;

import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.MatchView;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Two markets that have to do with each other, as they were judged last.
 *
 * @param first of the platform whose name comes first
 * @param reopened whether the rules of one have changed since: the judgement holds no longer
 * @param firstSeenAt when they were first found to have to do with each other
 * @param endedAt when one of them was no longer open; null while both are
 */
record MatchBody(
    String id,
    MatchedMarketBody first,
    MatchedMarketBody second,
    @JsonUnwrapped JudgementBody judgement,
    boolean reopened,
    Instant firstSeenAt,
    @Nullable Instant endedAt,
    MatchLinksBody links) {

  static MatchBody of(MatchView view) {
    MarketMatch match = view.match();
    return new MatchBody(
        match.id().toString(),
        MatchedMarketBody.of(match.pair().first(), match.firstEvent(), view.first()),
        MatchedMarketBody.of(match.pair().second(), match.secondEvent(), view.second()),
        JudgementBody.of(match),
        view.isReopened(),
        view.firstSeenAt(),
        view.endedAt(),
        MatchLinksBody.of(match.pair()));
  }
}
