package ai.oddwons.adapter.in.cron.vectors;

import ai.oddwons.domain.fees.Charges;
import ai.oddwons.domain.fees.FeeQuote;
import ai.oddwons.domain.fees.FeeRole;
import ai.oddwons.domain.fees.FeeRounding;
import ai.oddwons.domain.fees.Fill;
import ai.oddwons.domain.fees.OrderFee;
import ai.oddwons.domain.fees.QuadraticSchedule;
import ai.oddwons.domain.fees.Tariff;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Fees that round each change of a balance. */
final class KalshiFeeVectors {
  static final Map<String, Function<Inputs, Answer>> KINDS =
      Map.of(
          "fill", KalshiFeeVectors::fill,
          "order", KalshiFeeVectors::order,
          "resolve_schedule", KalshiFeeVectors::resolve);

  private KalshiFeeVectors() {}

  static OrderSide side(Inputs inputs) {
    return OrderSide.valueOf(inputs.text("side").toUpperCase(Locale.ROOT));
  }

  static FeeRole role(Inputs inputs) {
    return FeeRole.valueOf(inputs.text("role").toUpperCase(Locale.ROOT));
  }

  private static Answer fill(Inputs inputs) {
    Fill fill =
        new Fill(
            Price.ofDecimal(inputs.decimal("price")),
            Quantity.ofDecimal(inputs.decimal("contracts")),
            role(inputs));
    return charged(
        inputs,
        List.of(fill),
        fee ->
            Answer.of("model_fee", fee.modelFee())
                .with("trade_fee", fee.tradeFee())
                .with("rounding_fee", fee.roundingFee())
                .with("net_fee_before_rebate", fee.netBeforeRebate())
                .with("cash_change", fee.cashChange()));
  }

  private static Answer order(Inputs inputs) {
    List<Fill> fills = inputs.items("fills").stream().map(pair -> fill(pair, inputs)).toList();
    return charged(
        inputs,
        fills,
        fee ->
            Answer.of("total_net_fee", fee.net())
                .with("carried_rounding", fee.carriedRounding())
                .with("total_cash_change", fee.cashChange()));
  }

  private static Fill fill(JsonNode pair, Inputs inputs) {
    return new Fill(
        Price.ofDecimal(Inputs.decimal("a price", pair.path(1))),
        Quantity.ofDecimal(Inputs.decimal("a size", pair.path(0))),
        role(inputs));
  }

  private static Answer charged(
      Inputs inputs, List<Fill> fills, Function<OrderFee, Answer> answer) {
    QuadraticSchedule schedule =
        new QuadraticSchedule(inputs.findText("fee_type"), inputs.findDecimal("fee_multiplier"));
    return switch (new Tariff(schedule.terms(null), rounding(inputs)).at(Instant.EPOCH)) {
      case FeeQuote.Known(Charges charges) -> answer.apply(charges.ofOrder(side(inputs), fills));
      case FeeQuote.Refused refused ->
          Answer.absent(
              "fee",
              "model_fee",
              "trade_fee",
              "rounding_fee",
              "net_fee_before_rebate",
              "cash_change",
              "total_net_fee",
              "carried_rounding",
              "total_cash_change");
    };
  }

  private static FeeRounding rounding(Inputs inputs) {
    return inputs.text("member").equals("direct")
        ? FeeRounding.ToBalance.HUNDREDTHS_OF_CENTS
        : FeeRounding.ToBalance.CENTS;
  }

  private static Answer resolve(Inputs inputs) {
    Inputs event = inputs.object("event");
    Inputs series = inputs.object("series");
    QuadraticSchedule resolved =
        new QuadraticSchedule(series.findText("fee_type"), series.findDecimal("fee_multiplier"))
            .overriddenBy(
                new QuadraticSchedule(
                    event.findText("fee_type_override"),
                    event.findDecimal("fee_multiplier_override")));
    return Answer.of("fee_type", resolved.type()).with("fee_multiplier", resolved.multiplier());
  }
}
