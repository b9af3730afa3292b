package ai.oddwons.application.model;

import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.matching.MatchGrade;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which matches. An empty set or a null means «any»; the newest judgement comes first.
 *
 * @param grades with rejected ones only where they are named: those were something better once
 * @param withEnded also those of which a market is no longer open
 */
public record MatchFilter(
    Set<MatchGrade> grades, @Nullable MarketId market, @Nullable EventId event, boolean withEnded) {
  public static final Set<MatchGrade> USUAL =
      Set.of(MatchGrade.EQUIVALENT, MatchGrade.INVERTED, MatchGrade.CAVEAT, MatchGrade.RELATED);

  public static final MatchFilter ALL = new MatchFilter(USUAL, null, null, false);

  public MatchFilter {
    grades = grades.isEmpty() ? USUAL : Set.copyOf(grades);
  }
}
