package ai.oddwons.adapter.in.web.market;

import ai.oddwons.domain.fees.FeeTerms;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a trade costs beside its price.
 *
 * @param kind {@code charged}, {@code free} or {@code unknown}, which is not free
 * @param takerRate of {@code rate × shares × (price × (1 − price))^exponent}; only when charged
 * @param waivedUntil nothing is charged before
 * @param reason why it is unknown
 */
record FeesBody(
    String kind,
    @Nullable BigDecimal takerRate,
    @Nullable BigDecimal makerRate,
    @Nullable Integer exponent,
    @Nullable Instant waivedUntil,
    @Nullable String reason) {

  static FeesBody of(FeeTerms terms) {
    return switch (terms) {
      case FeeTerms.Charged(var curve, var waivedUntil) ->
          new FeesBody(
              "charged", curve.takerRate(), curve.makerRate(), curve.exponent(), waivedUntil, null);
      case FeeTerms.Free() -> new FeesBody("free", null, null, null, null, null);
      case FeeTerms.Unknown(var reason) -> new FeesBody("unknown", null, null, null, null, reason);
    };
  }
}
