package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.market.OutcomeTokens;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pricing.Price;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who won by the CLOB's word. A side is known by its token id alone: neither the order of the
 * outcomes nor their names say which of them is our YES.
 *
 * @param tokens ids of the winning outcomes; none while nothing is decided, an empty text for a
 *     winner without an id
 * @param evenSplit whether both sides get the same back
 */
record ClobWinner(List<String> tokens, boolean evenSplit) {

  static ClobWinner of(WireRecord market) {
    List<String> tokens =
        market.records("tokens").stream()
            .filter(token -> Boolean.TRUE.equals(token.flag("winner")))
            .map(token -> token.textOrEmpty("token_id"))
            .toList();
    return new ClobWinner(tokens, Boolean.TRUE.equals(market.flag("is_50_50_outcome")));
  }

  /** Two winners, one although both sides get the same back, or one that is no side of ours. */
  boolean contradicts(@Nullable OutcomeTokens sides) {
    return tokens.size() > 1 || (!tokens.isEmpty() && (evenSplit || isStranger(sides)));
  }

  /** Empty when nobody won, and when it is not known whose the winning token is. */
  Optional<Settlement> settlement(@Nullable OutcomeTokens sides) {
    if (contradicts(sides)) {
      return Optional.empty();
    }
    if (evenSplit) {
      return Optional.of(new Settlement.Voided(Price.ofCents(50)));
    }
    return tokens.isEmpty() || sides == null
        ? Optional.empty()
        : Optional.of(
            tokens.getFirst().equals(sides.yes()) ? new Settlement.Yes() : new Settlement.No());
  }

  private boolean isStranger(@Nullable OutcomeTokens sides) {
    String winner = tokens.getFirst();
    return sides != null && !winner.equals(sides.yes()) && !winner.equals(sides.no());
  }
}
