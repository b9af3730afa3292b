package ai.oddwons.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.simulator.kalshi.KalshiGate;
import ai.oddwons.simulator.polymarket.PolymarketGate;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class LimitsTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-20T00:00:00Z"));

  private static Call call(String path) {
    return call(path, Map.of());
  }

  private static Call call(String path, Map<String, List<String>> query) {
    return new Call("GET", path, new Query(query), new byte[0]);
  }

  private void pass(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  @Test
  void basicKalshiTierShouldAllowSixtyAtOnceThenTwentyASecond() {
    KalshiGate gate = new KalshiGate(Tier.BASIC, now::get);
    assertThat(admitted(gate)).isEqualTo(60);
    pass(Duration.ofSeconds(1));
    assertThat(admitted(gate)).isEqualTo(20);
    pass(Duration.ofHours(1));
    assertThat(admitted(gate)).isEqualTo(60);
  }

  private static long admitted(Gate gate) {
    return LongStream.range(0, 500)
        .filter(i -> gate.admit(call("/markets")).equals(Gate.Verdict.PASS))
        .count();
  }

  @Test
  void batchShouldBeBilledForEachOfItsItems() {
    KalshiGate gate = new KalshiGate(Tier.BASIC, now::get);
    assertThat(gate.admit(call("/markets/orderbooks", Map.of("tickers", names(30)))))
        .isEqualTo(Gate.Verdict.PASS);
    String commaList = String.join(",", names(25));
    assertThat(
            gate.admit(call("/markets/candlesticks", Map.of("market_tickers", List.of(commaList)))))
        .isEqualTo(Gate.Verdict.PASS);
    assertThat(admitted(gate)).isEqualTo(5);
  }

  @Test
  void batchThatNoFullBucketCouldPayShouldNeverPass() {
    KalshiGate gate = new KalshiGate(Tier.BASIC, now::get);
    assertThat(gate.admit(call("/markets/orderbooks", Map.of("tickers", names(61)))).refusal())
        .isNotNull();
    assertThat(admitted(gate)).isEqualTo(60);
  }

  private static List<String> names(int count) {
    return LongStream.range(0, count).mapToObj(i -> "M" + i).toList();
  }

  @Test
  void refusalShouldBeTheBodyAloneWithoutHeaders() {
    Reply reply = KalshiGate.tooMany();
    assertThat(reply.status()).isEqualTo(429);
    assertThat(new String(reply.body(), StandardCharsets.UTF_8))
        .isEqualTo("{\"error\":\"too many requests\"}");
    assertThat(reply.headers()).isEmpty();
  }

  @Test
  void gammaShouldDelayFirstAndRefusePastTheSecondThreshold() {
    Gate gate = new PolymarketGate(now::get).gamma();
    List<Gate.Verdict> verdicts =
        LongStream.range(0, 500).mapToObj(i -> gate.admit(call("/markets/keyset"))).toList();
    assertThat(verdicts.subList(0, 300)).allMatch(Gate.Verdict.PASS::equals);
    assertThat(verdicts.get(300).delay()).isPositive();
    assertThat(verdicts.get(300).refusal()).isNull();
    assertThat(verdicts.getLast().refusal()).isNotNull();
  }

  private static long free(Gate gate, String path, int calls) {
    return LongStream.range(0, calls)
        .filter(i -> gate.admit(call(path)).equals(Gate.Verdict.PASS))
        .count();
  }

  @Test
  void aWholeServiceShouldHaveABudgetBesideThoseOfItsPaths() {
    Gate clob = new PolymarketGate(now::get).clob();
    for (String path : List.of("/book", "/price", "/midpoint", "/books", "/prices", "/midpoints")) {
      int limit = path.endsWith("s") ? 500 : 1_500;
      assertThat(free(clob, path, limit)).as(path).isEqualTo(limit);
    }

    assertThat(free(clob, "/prices-history", 1_000)).isEqualTo(1_000);
    assertThat(free(clob, "/markets/0x1", 3_000)).isEqualTo(2_000);
    assertThat(clob.admit(call("/time")).delay()).isPositive();
  }

  @Test
  void aCallShouldWaitForTheFullestOfItsBudgets() {
    Gate gamma = new PolymarketGate(now::get).gamma();
    assertThat(free(gamma, "/status", 4_200)).isEqualTo(4_000);

    // The whole of Gamma owes half a second, the tags nothing.
    assertThat(gamma.admit(call("/tags")).delay()).isGreaterThan(Duration.ofMillis(500));

    pass(Duration.ofSeconds(1));
    assertThat(free(gamma, "/tags", 250)).isEqualTo(199);
    assertThat(gamma.admit(call("/tags")).delay()).isGreaterThan(Duration.ofSeconds(2));
  }

  @Test
  void aRefusedCallShouldPayNothing() {
    Gate data = new PolymarketGate(now::get).data();

    assertThat(free(data, "/v2/trades", 1_500)).isEqualTo(200);
    assertThat(free(data, "/v2/oi", 1_500)).isEqualTo(800);
  }

  @Test
  void dataShouldRefuseAtOnceWithRetryAfter() {
    Gate gate = new PolymarketGate(now::get).data();
    for (int i = 0; i < 200; i++) {
      assertThat(gate.admit(call("/v2/trades"))).isEqualTo(Gate.Verdict.PASS);
    }
    Reply refusal = gate.admit(call("/v2/trades")).refusal();
    assertThat(refusal).isNotNull();
    assertThat(refusal.headers()).containsKeys("Retry-After", "x-trace-id");
  }

  @Test
  void everyNthAnswerShouldGoWrongWithTheKindsInTurn() {
    FaultPlan plan = FaultPlan.parse("every:3", 1);
    List<FaultKind> faults =
        LongStream.rangeClosed(1, 15)
            .mapToObj(plan::at)
            .flatMap(java.util.Optional::stream)
            .toList();
    assertThat(faults).containsExactly(FaultKind.values());
    assertThat(plan.at(1)).isEmpty();
    assertThat(plan.at(3)).contains(FaultKind.TOO_MANY);
  }

  @Test
  void probabilityShouldBeKeptAndRepeatable() {
    FaultPlan plan = FaultPlan.parse("0.2", 7);
    long faults = LongStream.range(0, 20_000).filter(i -> plan.at(i).isPresent()).count();
    assertThat(faults).isBetween(3_800L, 4_200L);
    assertThat(plan.at(17)).isEqualTo(FaultPlan.parse("0.2", 7).at(17));
  }

  @Test
  void malformedPlansShouldBeRefused() {
    for (String text : List.of("-1", "1.1", "often", "every:0", "every:x", "NaN")) {
      assertThatThrownBy(() -> FaultPlan.parse(text, 1))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> Tier.parse("gold")).hasMessageContaining("basic");
  }
}
