package ai.oddwons.domain.pattern;

import java.util.Locale;
import java.util.Optional;

/**
 * What can be unusual about a market, and what would make the sighting right: an outcome fixed
 * before anything is seen, gross of costs. A score is the probability of that outcome.
 */
public enum PatternKind {
  /** The price moved further within three readings than such a market does. */
  PRICE_JUMP(Horizon.SIX_HOURS, "the mid is still at least half-way six hours later"),
  /** Small steps in one direction add up to what chance seldom does. */
  SLOW_DRIFT(Horizon.SIX_HOURS, "the mid lies further in the same direction six hours later"),
  /** At least half of a recent jump was taken back. */
  REVERSAL(Horizon.SIX_HOURS, "the mid has not gone back towards the jump six hours later"),
  /** Far more was traded within forty minutes than such a market sees. */
  VOLUME_BURST(Horizon.SIX_HOURS, "the mid moves three points within six hours"),
  /** The spread is a multiple of its usual self, a side is gone, or the depth has collapsed. */
  LIQUIDITY_SHIFT(
      Horizon.SIX_HOURS,
      "both sides are offered six hours later, at most twice as far apart as usual"),
  /** People trade, and the quote stands still for far longer than it usually does. */
  STALE_QUOTE(Horizon.ONE_HOUR, "the mid moves by half of the spread within an hour"),
  /** Nearly all that is offered at the best prices lies on one side. */
  BOOK_IMBALANCE(Horizon.ONE_HOUR, "the mid lies nearer to the thin side an hour later"),
  /** In its last day the price wandered further than such a market does. */
  EXPIRY_DRIFT(Horizon.SETTLEMENT, "the market settles on the side to which the price went"),
  /** In its last day the market trades at ten cents or less on one side. */
  LONGSHOT_ZONE(Horizon.SETTLEMENT, "the favourite wins");

  private final Horizon horizon;
  private final String outcome;

  PatternKind(Horizon horizon, String outcome) {
    this.horizon = horizon;
    this.outcome = outcome;
  }

  /** When it is known whether the stated outcome came. */
  public Horizon horizon() {
    return horizon;
  }

  /** Whether it is a test with a probability of its own, or a zone a market merely enters. */
  public boolean isTest() {
    return this != LONGSHOT_ZONE;
  }

  /** The stated outcome, for people. */
  public String outcome() {
    return outcome;
  }

  /** The name in addresses, tables and answers, such as {@code price_jump}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** For text from outside: empty when no kind has that slug. */
  public static Optional<PatternKind> tryParse(String slug) {
    for (PatternKind kind : values()) {
      if (kind.slug().equals(slug)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
