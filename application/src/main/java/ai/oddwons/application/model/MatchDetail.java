package ai.oddwons.application.model;

import java.util.List;

/**
 * A match with every judgement before.
 *
 * @param history oldest first, the present one last
 */
public record MatchDetail(MatchView view, List<MarketMatch> history) {
  public MatchDetail {
    history = List.copyOf(history);
  }
}
