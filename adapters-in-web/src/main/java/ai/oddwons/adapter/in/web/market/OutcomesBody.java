package ai.oddwons.adapter.in.web.market;

import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.OutcomeTokens;
import org.jspecify.annotations.Nullable;

/** The two sides of a market. */
record OutcomesBody(Side yes, Side no) {

  static OutcomesBody of(Market market) {
    OutcomeTokens tokens = market.tokens();
    return new OutcomesBody(
        new Side(market.text().yesLabel(), tokens == null ? null : tokens.yes()),
        new Side(market.text().noLabel(), tokens == null ? null : tokens.no()));
  }

  /**
   * One of them.
   *
   * @param label may be empty
   * @param token where the venue trades the sides apart; digits, too many for a number
   */
  record Side(String label, @Nullable String token) {}
}
