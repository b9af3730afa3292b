package ai.oddwons.application.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A match as we hold it.
 *
 * @param first what the first market says
 * @param second what the second market says
 * @param firstSeenAt when the two were first found to have to do with each other
 * @param endedAt when one of them was no longer open; null while both are
 * @param isReopened whether the rules of one have changed since they were judged: it holds no
 *     longer and has not been judged anew
 */
public record MatchView(
    MarketMatch match,
    Title first,
    Title second,
    Instant firstSeenAt,
    @Nullable Instant endedAt,
    boolean isReopened) {

  /**
   * What one market says in short.
   *
   * @param title the question
   * @param yesLabel what YES stands for; may be empty
   */
  public record Title(String title, String yesLabel) {}
}
