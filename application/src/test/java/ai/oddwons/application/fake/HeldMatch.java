package ai.oddwons.application.fake;

import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.domain.matching.MatchGrade;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pair with every judgement that said something new.
 *
 * @param judgements oldest first, at least one
 */
record HeldMatch(List<MarketMatch> judgements, @Nullable Instant endedAt) {
  HeldMatch {
    judgements = List.copyOf(judgements);
  }

  static HeldMatch first(MarketMatch judgement) {
    return new HeldMatch(List.of(judgement), null);
  }

  /** Both markets are open again, whatever was before. */
  HeldMatch judged(MarketMatch judgement) {
    if (match().saysAs(judgement)) {
      return new HeldMatch(judgements, null);
    }
    List<MarketMatch> all = new ArrayList<>(judgements);
    all.add(judgement);
    return new HeldMatch(all, null);
  }

  HeldMatch ended(Instant at) {
    return new HeldMatch(judgements, at);
  }

  MarketMatch match() {
    return judgements.getLast();
  }

  Instant firstSeenAt() {
    return judgements.getFirst().judgedAt();
  }

  boolean stands() {
    return endedAt == null && match().verdict().grade() != MatchGrade.REJECTED;
  }
}
