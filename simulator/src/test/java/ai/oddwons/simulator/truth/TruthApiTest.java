package ai.oddwons.simulator.truth;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.simulator.Wire;
import ai.oddwons.simulator.truth.Planted.FalseGap;
import ai.oddwons.simulator.truth.Planted.RealGap;
import ai.oddwons.simulator.universe.Universe;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class TruthApiTest {
  private static final Universe UNIVERSE = Planting.universe(3, 2_000);
  private static final Truth TRUTH = new Truth(UNIVERSE);
  private static final Wire WIRE = new Wire(new TruthApi(UNIVERSE, Wire.at(Wire.NOW)));

  @Test
  void pairsShouldCarryTheVenuesOwnIds() {
    JsonNode body = WIRE.json("/pairs");
    assertThat(body.get("at").asLong()).isEqualTo(Planting.NOW);
    assertThat(body.get("pairs")).hasSize((int) TRUTH.pairs(Planting.NOW).count());
    for (JsonNode pair : body.get("pairs")) {
      assertThat(pair.get("kalshi").asString()).startsWith("KX");
      assertThat(pair.get("polymarket").asString()).matches("0x[0-9a-f]{64}");
      assertThat(pair.get("inverted").isBoolean()).isTrue();
      assertThat(pair.get("from").asLong()).isLessThanOrEqualTo(Planting.NOW);
      assertThat(pair.get("until").asLong()).isGreaterThan(Planting.NOW);
    }
    JsonNode first = body.at("/pairs/0");
    Asked asked = new Asked(UNIVERSE, Planting.NOW);
    assertThat(asked.kalshiMarket(first.get("kalshi").asString()).get("status").asString())
        .isIn("active", "inactive");
    assertThat(asked.gammaMarket(first.get("polymarket").asString()).get("closed").asBoolean())
        .isFalse();
  }

  @Test
  void negativesShouldNameTheirAspect() {
    JsonNode negatives = WIRE.json("/negatives").get("negatives");
    assertThat(negatives).hasSize((int) TRUTH.negatives(Planting.NOW).count());
    assertThat(negatives)
        .extracting(negative -> negative.get("aspect").asString())
        .contains("date", "strike", "strictness", "stage", "polarity", "scope", "source");
  }

  @Test
  void gapsShouldBeToldWithBooksFeesAndTheBestSize() {
    JsonNode body = WIRE.json("/gaps");
    assertThat(body.get("real")).hasSize((int) TRUTH.realGaps(Planting.NOW).count());
    assertThat(body.get("false")).hasSize((int) TRUTH.falseGaps(Planting.NOW).count());
    RealGap gap = TRUTH.realGaps(Planting.NOW).findFirst().orElseThrow();
    JsonNode told = body.at("/real/0");
    assertThat(told.get("kind").asString()).isEqualTo(gap.kind().name().toLowerCase(Locale.ROOT));
    assertThat(told.at("/best/size").asLong()).isEqualTo(gap.best().size());
    assertThat(new BigDecimal(told.at("/best/profit").asString()))
        .isEqualByComparingTo(BigDecimal.valueOf(gap.best().profitMicros(), 6));
    assertThat(told.at("/legs/0/market").asString()).isEqualTo(gap.legs().getFirst().market());
    assertThat(told.at("/legs/0/side").asString()).isEqualTo("yes");
    assertThat(told.at("/legs/0/fee_rate").asString()).matches("0\\.\\d{3}");
    assertThat(told.at("/legs/0/levels/0/0").asString()).matches("0\\.\\d{4}");
    assertThat(told.get("until").asLong()).isGreaterThan(told.get("from").asLong());
  }

  @Test
  void falseGapsShouldSayWhyAndWhichRule() {
    JsonNode all = WIRE.json("/gaps").get("false");
    for (JsonNode gap : all) {
      boolean rule = gap.get("why").asString().equals("rule_mismatch");
      assertThat(gap.get("rule").isNull()).isEqualTo(!rule);
    }
    FalseGap first = TRUTH.falseGaps(Planting.NOW).findFirst().orElseThrow();
    assertThat(all.get(0).get("why").asString())
        .isEqualTo(first.why().name().toLowerCase(Locale.ROOT));
  }

  @Test
  void momentShouldBeFreeToChoose() {
    long later = Instant.parse("2026-12-24T00:00:00Z").getEpochSecond();
    JsonNode body = WIRE.json("/gaps?at=" + later);
    assertThat(body.get("at").asLong()).isEqualTo(later);
    assertThat(body.get("real")).hasSize((int) TRUTH.realGaps(later).count());
  }

  @Test
  void nonsenseShouldBeRefused() {
    assertThat(WIRE.get("/gaps?at=soon").status()).isEqualTo(400);
    assertThat(WIRE.get("/gaps?at=0").status()).isEqualTo(400);
    assertThat(WIRE.get("/gaps?at=99999999999").status()).isEqualTo(400);
    assertThat(WIRE.get("/lies").status()).isEqualTo(404);
  }
}
