package ai.oddwons.benchmark.wording;

import ai.oddwons.domain.matching.MarketWording;
import java.util.Locale;
import java.util.Objects;

/** The parts that all markets of a venue have in common. */
final class Texts {
  private static final String KALSHI_RULES =
      " The outcome is verified from the sources named in the contract terms. If this event does not"
          + " take place, or is postponed by more than two weeks, the market will resolve to a fair"
          + " price in accordance with the rules. Trading ends at the earlier of the event and the"
          + " expected expiration date. Revisions published after the expiration date are not"
          + " considered. Insiders of the entity that decides the outcome may not trade.";

  private static final String POLYMARKET_RULES =
      " Otherwise, this market will resolve to \"No\".\n\nIf the source is not available by the end"
          + " of the period, another credible source will be used. If the event is cancelled or"
          + " postponed beyond the resolution date, this market will resolve 50-50.\n\nThe primary"
          + " resolution source for this market will be official information from the parties"
          + " concerned; however, a consensus of credible reporting will also be used.";

  private Texts() {}

  /**
   * @param says the condition, as in «If it rains»
   */
  static MarketWording kalshi(
      String event, String code, String title, String outcome, String says, Day close) {
    return new MarketWording(
        event + "-" + code,
        event,
        title,
        outcome,
        "If " + says + ", then the market resolves to Yes." + KALSHI_RULES,
        close.plusDays(7).close());
  }

  static MarketWording polymarket(String slug, String title, String outcome, Day close) {
    return new MarketWording(
        "0x%016x%016x".formatted(slug.hashCode() * 0x9E3779B97F4A7C15L, title.hashCode() * 31L)
            + "%032x".formatted(Objects.hash(slug, title, outcome) & 0xFFFFFFFFL),
        slug,
        title,
        outcome,
        "This market will resolve to \"Yes\" if the following holds: " + title + POLYMARKET_RULES,
        close.close());
  }

  /** A web address made of a title. */
  static String slug(String title) {
    String bare = title.toLowerCase(Locale.ROOT).replaceAll("(?<=\\d)[.](?=\\d)", "pt");
    return bare.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /** Large numbers with commas, others as they are. */
  static String grouped(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%,d", (long) number)
        : plain(number);
  }

  static String plain(double number) {
    return new java.math.BigDecimal(String.format(Locale.ROOT, "%.2f", number))
        .stripTrailingZeros()
        .toPlainString();
  }
}
