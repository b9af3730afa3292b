package ai.oddwons.adapter.in.web.market;

import ai.oddwons.domain.market.Strike;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The level that decides a market.
 *
 * @param kind {@code above}, {@code below}, {@code between} or {@code described}
 * @param inclusive whether the level itself answers yes
 * @param text the venue's words, only when described
 */
record StrikeBody(
    String kind,
    @Nullable BigDecimal floor,
    @Nullable BigDecimal cap,
    @Nullable Boolean inclusive,
    @Nullable String text) {

  static @Nullable StrikeBody of(@Nullable Strike strike) {
    return switch (strike) {
      case null -> null;
      case Strike.Above(var floor, var inclusive) ->
          new StrikeBody("above", floor, null, inclusive, null);
      case Strike.Below(var cap, var inclusive) ->
          new StrikeBody("below", null, cap, inclusive, null);
      case Strike.Between(var floor, var cap) -> new StrikeBody("between", floor, cap, true, null);
      case Strike.Described(var text) -> new StrikeBody("described", null, null, null, text);
    };
  }
}
