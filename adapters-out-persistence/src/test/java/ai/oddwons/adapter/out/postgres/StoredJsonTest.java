package ai.oddwons.adapter.out.postgres;

import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.arbitrage.BasketPlan;
import ai.oddwons.domain.arbitrage.LegValue;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.PlannedLeg;
import ai.oddwons.domain.arbitrage.StopNote;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.OrderSide;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms that others read and that rows of years ago have: they stay as they are. */
final class StoredJsonTest {
  private static final BasketPlan PLAN =
      new BasketPlan(
          OpportunityType.HEDGE,
          List.of(new PlannedLeg(kalshi("A"), Side.NO, OrderSide.SELL, Quantity.ofMicros(500_000))),
          Money.ofDollars("1.50"));

  @Test
  void writeShouldKeepTheFormOfAPlan() {
    assertThat(PlanJson.write(PLAN))
        .isEqualTo(
            """
            {"legs":[{"platform":"kalshi","market":"A","side":"no","order":"sell",\
            "per_basket":"0.5"}],"payout":"1.5"}\
            """);
  }

  @Test
  void readShouldPassOverKeysThatItDoesNotKnow() {
    assertThat(
            PlanJson.read(
                OpportunityType.HEDGE,
                """
                {"payout": "1.5", "added": {"later": 1}, "legs": [{"platform": "kalshi",
                 "market": "A", "side": "no", "order": "sell", "per_basket": "0.5", "new": []}]}\
                """))
        .isEqualTo(PLAN);
  }

  @Test
  void writeShouldKeepTheFormOfALeg() {
    LegValue leg =
        new LegValue(
            kalshi("A"),
            Side.YES,
            OrderSide.BUY,
            Quantity.ofShares(3),
            List.of(new Level(Price.ofCents(42), Quantity.ofShares(10))),
            Money.ofDollars("1.26"),
            Money.ofDollars("0.000001"),
            NOON.plusNanos(1_999),
            null);

    assertThat(LegValueJson.write(List.of(leg)))
        .isEqualTo(
            """
            [{"platform":"kalshi","market":"A","side":"yes","order":"buy","size":"3",\
            "levels":[{"price":"0.42","size":"10"}],"notional":"1.26","fee":"0.000001",\
            "received_at":"2026-11-20T12:00:00.000001Z","observed_at":null}]\
            """);
  }

  @Test
  void writeShouldReplaceWhatNoColumnTakes() {
    String json = StopJson.write(List.of(new StopNote("no_gap", "a\0b\ud800")));

    assertThat(json).doesNotContain("\\u0000");
    assertThat(StopJson.read(json))
        .singleElement()
        .satisfies(stop -> assertThat(stop.detail()).startsWith("a\ufffdb"));
  }
}
