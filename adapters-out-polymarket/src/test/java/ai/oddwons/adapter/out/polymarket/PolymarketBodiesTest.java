package ai.oddwons.adapter.out.polymarket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.polymarket.PolymarketBodies.Reading;
import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.OutcomeTokens;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Spread;
import ai.oddwons.domain.pricing.TickGrid;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PolymarketBodiesTest {
  private static final String CLOB = "http_get_clob_market.json";
  private static final String COMPACT = "http_get_clob_markets_compact.json";

  @Test
  void readShouldReadTheFullObjectOfTheClob() {
    Market market = Wire.of(CLOB).listed().market();

    assertThat(market.id()).isEqualTo(StubVenue.marketId(1));
    assertThat(market.state())
        .isEqualTo(new MarketState(MarketStatus.SETTLED, new Settlement.No(), null));
    assertThat(market.topics().category()).isEqualTo(Category.WEATHER);
    assertThat(market.tokens())
        .isEqualTo(new OutcomeTokens(StubVenue.yesToken(1), StubVenue.noToken(1)));
    assertThat(market.terms().ticks()).isEqualTo(TickGrid.uniform(Spread.ofMicros(1_000)));
    assertThat(market.terms().fees()).isInstanceOf(FeeTerms.Unknown.class);
    assertThat(Wire.of(CLOB).listed().quote().last()).isNull();
  }

  @Test
  void readShouldReadAnEvenSplitAsVoid() {
    Wire wire =
        Wire.of(CLOB)
            .with("is_50_50_outcome", "true")
            .with(
                "tokens",
                "[{\"outcome\":\"A\",\"winner\":false},{\"outcome\":\"B\",\"winner\":false}]");

    assertThat(wire.listed().market().state().settlement())
        .isEqualTo(new Settlement.Voided(Price.ofCents(50)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"outcome\":\"A\",\"winner\":false},{\"outcome\":\"B\",\"winner\":false}]",
        "[{\"outcome\":\"A\",\"winner\":true},{\"outcome\":\"B\",\"winner\":true}]",
        "[{\"outcome\":\"A\"},{\"outcome\":\"B\"}]"
      })
  void readShouldNotInventAWinner(String tokens) {
    Wire wire = Wire.of(CLOB).with("tokens", tokens);

    assertThat(wire.listed().market().state()).isEqualTo(MarketState.of(MarketStatus.CLOSED));
  }

  @Test
  void readShouldFlagAWinnerOfAnEvenSplit() {
    Wire wire = Wire.of(CLOB).with("is_50_50_outcome", "true");

    assertThat(wire.listed().market().state().settlement()).isNull();
    assertThat(wire.read().flags()).contains("outcome_contradictory");
  }

  @Test
  void readShouldNotSettleAnOpenMarketWithAWinner() {
    Wire wire = Wire.of(CLOB).with("closed", "false").with("accepting_orders", "true");

    assertThat(wire.listed().market().state()).isEqualTo(MarketState.of(MarketStatus.OPEN));
  }

  @Test
  void readShouldSetAsideWhatWasNeverDeployed() {
    assertThat(Wire.of(CLOB).with("condition_id", "\"\"").reading())
        .isEqualTo(new Reading.SetAside(Set.of("missing_condition_id")));
  }

  @Test
  void readShouldRejectTokensInTheOtherOrder() {
    String tokens = "[{\"%1$s\":\"No\",\"%2$s\":\"1\"},{\"%1$s\":\"Yes\",\"%2$s\":\"2\"}]";

    assertThat(Wire.of(CLOB).with("tokens", tokens.formatted("outcome", "token_id")).rejection())
        .isEqualTo("outcomes_reversed");
    assertThat(Wire.of(COMPACT).with("t", tokens.formatted("o", "t")).rejection())
        .isEqualTo("outcomes_reversed");
  }

  @Test
  void readShouldReadTheCompactObject() {
    Wire wire = Wire.of(COMPACT);
    Market market = wire.listed().market();

    assertThat(market.id()).isEqualTo(StubVenue.marketId(1));
    assertThat(market.state().status()).isEqualTo(MarketStatus.OPEN);
    assertThat(market.terms().fees())
        .isEqualTo(
            new FeeTerms.Charged(new FeeCurve(new BigDecimal("0.05"), BigDecimal.ZERO, 1), null));
    assertThat(market.text().yesLabel()).isEqualTo("Yes");
    assertThat(wire.read().flags()).containsExactly("title_missing");
    assertThat(wire.with("fd", "absent").listed().market().terms().fees())
        .isEqualTo(new FeeTerms.Unknown("no fee schedule"));
  }

  @Test
  void readShouldRejectWhatIsNoJson() {
    assertThat(new PolymarketBodies(StubVenue.NOW).read("{\"conditionId\":"))
        .isInstanceOfSatisfying(
            Reading.Rejected.class,
            rejected -> assertThat(rejected.rejection().reason()).isEqualTo("not_json"));
  }

  @Test
  void readShouldGatherDrift() {
    PolymarketBodies bodies = new PolymarketBodies(StubVenue.NOW);

    bodies.read(Wire.gammaMarket().with("moonPhase", "1").node(), null);
    bodies.read(Wire.gammaMarket().with("moonPhase", "2").node(), null);

    assertThat(bodies.drift().counts()).isEqualTo(Map.of("unknown_field:market.moonPhase", 2L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "7", "\"text\"", "null", "{\"ticker\":\"KXRAIN\"}"})
  void readShouldRejectWhatIsNoMarketOfTheVenue(String json) {
    Reading reading = new PolymarketBodies(StubVenue.NOW).read(json);

    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Rejected.class,
            rejected -> assertThat(rejected.rejection().reason()).isEqualTo("unknown_shape"));
  }

  @Test
  void readShouldLetANestedMarketInherit() {
    Reading reading =
        new PolymarketBodies(StubVenue.NOW)
            .read(
                Wire.gammaMarket().with("tags", "absent").with("description", "absent").node(),
                JsonBody.of("{\"id\":\"5\",\"tags\":[{\"slug\":\"nba\"}],\"description\":\"d\"}")
                    .tree());

    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read -> {
              assertThat(read.market().market().event()).hasToString("polymarket:5");
              assertThat(read.market().market().topics().category()).isEqualTo(Category.SPORTS);
              assertThat(read.market().market().terms().rules().primary()).isEqualTo("d");
            });
  }
}
