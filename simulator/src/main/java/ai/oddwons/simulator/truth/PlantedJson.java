package ai.oddwons.simulator.truth;

import ai.oddwons.simulator.http.Decimals;
import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.universe.Level;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The truth as JSON: snake case, decimals as texts, what is absent as null. */
final class PlantedJson {
  private static final int MICROS = 6;
  private static final int THOUSANDTHS = 3;
  private static final int DIGITS = 5;

  private PlantedJson() {}

  static void pairs(Json json, Stream<Planted.TruePair> pairs) {
    json.array("pairs", () -> pairs.forEach(pair -> json.element(() -> pair(json, pair))));
  }

  private static void pair(Json json, Planted.TruePair pair) {
    json.text("kalshi", pair.kalshi());
    json.text("polymarket", pair.polymarket());
    json.flag("inverted", pair.inverted());
    json.text("kind", word(pair.kind()));
    times(json, pair);
  }

  static void negatives(Json json, Stream<Planted.HardNegative> negatives) {
    json.array(
        "negatives", () -> negatives.forEach(pair -> json.element(() -> negative(json, pair))));
  }

  private static void negative(Json json, Planted.HardNegative pair) {
    json.text("aspect", word(pair.aspect()));
    json.text("kalshi", pair.kalshi());
    json.text("polymarket", pair.polymarket());
    json.text("kind", word(pair.kind()));
    times(json, pair);
  }

  static void gaps(Json json, List<Planted> all) {
    json.array("real", () -> all.forEach(gap -> write(json, gap, true)));
    json.array("false", () -> all.forEach(gap -> write(json, gap, false)));
  }

  private static void write(Json json, Planted planted, boolean profitable) {
    switch (planted) {
      case Planted.RealGap gap when profitable -> json.element(() -> real(json, gap));
      case Planted.FalseGap gap when !profitable -> json.element(() -> unreal(json, gap));
      case Planted.RealGap gap -> {}
      case Planted.FalseGap gap -> {}
      case Planted.TruePair pair -> {}
      case Planted.HardNegative pair -> {}
    }
  }

  private static void real(Json json, Planted.RealGap gap) {
    json.text("kind", word(gap.kind()));
    json.flag("planted", gap.planted());
    json.array("legs", () -> gap.legs().forEach(leg -> json.element(() -> leg(json, leg))));
    json.text("payout", Integer.toString(gap.payoutDollars()));
    json.object("best", () -> best(json, gap.best()));
    times(json, gap);
  }

  private static void best(Json json, Best best) {
    json.number("size", best.size());
    json.text("cost", dollars(best.costMicros()));
    json.text("fees", dollars(best.feesMicros()));
    json.text("profit", dollars(best.profitMicros()));
    BigDecimal spent = BigDecimal.valueOf(best.costMicros() + best.feesMicros());
    BigDecimal share =
        BigDecimal.valueOf(best.profitMicros()).divide(spent, new MathContext(DIGITS));
    json.text("return", share.toPlainString());
    BigDecimal most = new BigDecimal(best.mostPerDollar(), new MathContext(DIGITS));
    json.text("highest_return", most.toPlainString());
  }

  private static void unreal(Json json, Planted.FalseGap gap) {
    json.text("why", word(gap.why()));
    json.text("rule", gap.rule().map(PlantedJson::word).orElse(null));
    json.array("legs", () -> gap.legs().forEach(leg -> json.element(() -> leg(json, leg))));
    times(json, gap);
  }

  private static void leg(Json json, Stake leg) {
    json.text("venue", word(leg.venue()));
    json.text("market", leg.market());
    json.text("side", leg.yes() ? "yes" : "no");
    json.text("fee_rate", BigDecimal.valueOf(leg.feeThousandths(), THOUSANDTHS).toPlainString());
    json.array("levels", () -> leg.levels().forEach(level -> level(json, level)));
  }

  private static void level(Json json, Level level) {
    json.array(() -> {
      json.value(Decimals.four(level.price()));
      json.value(Decimals.two(level.size()));
    });
  }

  private static void times(Json json, Planted planted) {
    json.number("from", planted.from());
    json.number("until", planted.until());
  }

  private static String dollars(long micros) {
    return BigDecimal.valueOf(micros, MICROS).toPlainString();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
