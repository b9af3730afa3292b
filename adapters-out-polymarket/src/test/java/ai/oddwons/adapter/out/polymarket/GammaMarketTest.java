package ai.oddwons.adapter.out.polymarket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.out.polymarket.PolymarketBodies.Reading;
import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketKind;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.OutcomeTokens;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.market.Strike;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Spread;
import ai.oddwons.domain.pricing.TickGrid;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class GammaMarketTest {

  @Test
  void mapShouldReadTheDocumentedShape() {
    Market market = Wire.gammaMarket().listed().market();

    assertThat(market.id()).isEqualTo(StubVenue.marketId(1));
    assertThat(market.event()).hasToString("polymarket:260001");
    assertThat(market.kind()).isEqualTo(MarketKind.BINARY);
    assertThat(market.text().title()).isEqualTo("Will it rain in Lisbon on November 1?");
    assertThat(market.text().yesLabel()).isEqualTo("Yes");
    assertThat(market.text().noLabel()).isEqualTo("No");
    assertThat(market.text().slug()).isEqualTo("lisbon-rain-nov-1");
    assertThat(market.text().placeholder()).isFalse();
    assertThat(market.topics().category()).isEqualTo(Category.WEATHER);
    assertThat(market.topics().venueTags()).containsExactly("Weather");
    assertThat(market.tokens())
        .isEqualTo(new OutcomeTokens(StubVenue.yesToken(1), StubVenue.noToken(1)));
    assertThat(market.state()).isEqualTo(MarketState.of(MarketStatus.OPEN));
  }

  @Test
  void mapShouldReadTermsAndDates() {
    Market market = Wire.gammaMarket().listed().market();

    assertThat(market.terms().rules().primary()).contains("rains – even a little –");
    assertThat(market.terms().rules().sources()).containsExactly("https://www.ipma.pt");
    assertThat(market.terms().ticks()).isEqualTo(TickGrid.uniform(Spread.ofCents(1)));
    assertThat(market.terms().strike()).isNull();
    assertThat(market.schedule().opensAt()).isEqualTo(Instant.parse("2026-11-01T12:05:00Z"));
    assertThat(market.schedule().closesAt()).isEqualTo(Instant.parse("2026-11-02T00:00:00Z"));
  }

  @Test
  void mapShouldNotTakeARefreshOfStatisticsForAChange() {
    Market before = Wire.gammaMarket().listed().market();
    Market after =
        Wire.gammaMarket().with("updatedAt", "\"2026-11-20T18:15:00Z\"").listed().market();

    assertThat(after).isEqualTo(before);
  }

  @Test
  void mapShouldTakeRealArraysAsWellAsStringifiedOnes() {
    Market market =
        Wire.gammaMarket()
            .with("outcomes", "[\"Up\", \"Down\"]")
            .with("clobTokenIds", "[\"111\", \"222\"]")
            .listed()
            .market();

    assertThat(market.text().yesLabel()).isEqualTo("Up");
    assertThat(market.text().noLabel()).isEqualTo("Down");
    assertThat(market.tokens()).isEqualTo(new OutcomeTokens("111", "222"));
  }

  @Test
  void mapShouldPreferTheLabelInsideTheEventToABareYes() {
    Wire wire = Wire.gammaMarket().with("groupItemTitle", "\"25 bps decrease\"");

    assertThat(wire.listed().market().text().yesLabel()).isEqualTo("25 bps decrease");
    assertThat(
            wire.with("outcomes", "[\"Sharks\", \"Whales\"]").listed().market().text().yesLabel())
        .isEqualTo("Sharks");
  }

  @Test
  void mapShouldSetAsideWhatHasMoreThanTwoOutcomes() {
    Wire wire = Wire.gammaMarket().with("outcomes", "\"[\\\"A\\\", \\\"B\\\", \\\"C\\\"]\"");

    assertThat(wire.reading()).isEqualTo(new Reading.SetAside(Set.of("not_binary")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"1\"]",
        "[\"1\",\"2\",\"3\"]",
        "[\"1\",\"1\"]",
        "[\"[1\",\"2]\"]",
        "[\"x\",\"2\"]"
      })
  void mapShouldFlagTokensThatMakeNoSense(String tokens) {
    Wire wire = Wire.gammaMarket().with("clobTokenIds", tokens);

    assertThat(wire.listed().market().tokens()).isNull();
    assertThat(wire.read().flags()).contains("tokens_unreadable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"absent", "null", "\"\"", "\"[]\"", "[\"\",\"\"]"})
  void mapShouldTakeMissingTokensForAMarketNotYetTradable(String tokens) {
    Wire wire = Wire.gammaMarket().with("clobTokenIds", tokens);

    assertThat(wire.listed().market().tokens()).isNull();
    assertThat(wire.read().flags()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // bestBid | bestAsk | bid | ask | flag
        "0.41      | 0.42    | 0.41  | 0.42  | -",
        "\"0.41\"  | \".42\" | 0.41  | 0.42  | -",
        "0.0055    | 0.006   | 0.0055| 0.006 | -",
        "0         | 1       | -     | -     | -",
        "0         | 0.02    | -     | 0.02  | -",
        "0.999     | 1.0     | 0.999 | -     | -",
        "absent    | 0.001   | -     | 0.001 | -",
        "0.98      | null    | 0.98  | -     | -",
        "0.5       | 0.5     | 0.5   | 0.5   | -",
        "0.61      | 0.42    | -     | -     | crossed_quote",
        "0.12345678| 0.42    | -     | 0.42  | malformed_best_bid",
        "0.41      | 1.2     | 0.41  | -     | malformed_best_ask",
        "-0.1      | 0.42    | -     | 0.42  | malformed_best_bid",
        "\"many\"  | 0.42    | -     | 0.42  | malformed_best_bid",
        "0.30000000000000004 | 0.42 | 0.3 | 0.42 | -",
        "\"0.30000000000000004\" | 0.42 | - | 0.42 | malformed_best_bid"
      })
  void mapShouldNeverGiveAWrongPrice(String bid, String ask, String b, String a, String flag) {
    Wire wire = Wire.gammaMarket().with("bestBid", bid).with("bestAsk", ask);
    var quote = wire.listed().quote();

    assertThat(quote.bid() == null ? null : quote.bid().price().toString()).isEqualTo(b);
    assertThat(quote.ask() == null ? null : quote.ask().price().toString()).isEqualTo(a);
    assertThat(wire.read().flags()).isEqualTo(flag == null ? Set.of() : Set.of(flag));
  }

  @Test
  void mapShouldNotSayWhenAQuoteWasTrue() {
    var quote = Wire.gammaMarket().listed().quote();

    assertThat(quote.observedAt()).isNull();
    assertThat(quote.receivedAt()).isEqualTo(StubVenue.NOW);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "0.415, 18234.5, 0.415",
        "0,     18234.5, -",
        "1,     18234.5, -",
        "null,  18234.5, -",
        "0.5,   0,       -",
        "0.37,  null,    0.37"
      })
  void mapShouldGiveALastPriceOnlyWhereSomethingWasTraded(
      String last, String volume, String expected) {
    Wire wire =
        Wire.gammaMarket()
            .with("lastTradePrice", last)
            .with("volumeNum", volume)
            .with("volume", "absent");
    Price price = wire.listed().quote().last();

    assertThat(price == null ? null : price.toString()).isEqualTo(expected);
  }

  @Test
  void mapShouldCountVolumeInDollarsAndFallBackToText() {
    var activity = Wire.gammaMarket().listed().quote().activity();
    var fromText = Wire.gammaMarket().with("volumeNum", "null").listed().quote().activity();

    assertThat(activity.volume()).hasToString("TradedVolume[amount=18234.551234, unit=DOLLARS]");
    assertThat(fromText.volume()).isEqualTo(activity.volume());
    assertThat(activity.liquidityDollars()).hasToString("5120.1");
    assertThat(activity.openInterest()).isNull();
  }

  @Test
  void mapShouldLeaveAbsentWhatIsAbsent() {
    Wire bare = Wire.gammaMarket();
    List.copyOf(bare.node().propertyNames()).stream()
        .filter(field -> !List.of("conditionId", "question").contains(field))
        .forEach(field -> bare.with(field, "absent"));

    assertThat(bare.listed().quote())
        .hasToString(
            "Quote[bid=null, ask=null, last=null, activity=Activity[volume=null, openInterest=null,"
                + " liquidityDollars=null], observedAt=null, receivedAt=2026-11-20T18:30:00Z]");
    assertThat(bare.listed().market().state().status()).isEqualTo(MarketStatus.PAUSED);
    assertThat(bare.listed().market().event()).isNull();
    assertThat(bare.read().flags()).containsExactly("outcomes_missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "false  | null                                              | Free[]",
        "false  | {\"rate\":0.05,\"exponent\":1,\"takerOnly\":true} | Free[]",
        "absent | null                                              | Free[]",
        "true   | {\"rate\":0,\"exponent\":1,\"takerOnly\":true}    | Free[]",
        "absent | absent                                            | Unknown[reason=no fee schedule]",
        "true   | null                                   | Unknown[reason=fees without a schedule]",
        "true   | absent                                 | Unknown[reason=fees without a schedule]",
        "true   | {\"exponent\":1,\"takerOnly\":true}    | Unknown[reason=fee rate null]",
        "true   | {\"rate\":-1,\"exponent\":1}           | Unknown[reason=fee rate -1]",
        "true   | {\"rate\":5,\"exponent\":1}            | Unknown[reason=fee rate 5]",
        "true   | {\"rate\":0.05}                        | Unknown[reason=fee exponent null]",
        "true   | {\"rate\":0.05,\"exponent\":1.5}       | Unknown[reason=fee exponent 1.5]",
        "true   | {\"rate\":0.05,\"exponent\":0}         | Unknown[reason=fee exponent 0]",
        "true   | {\"rate\":0.05,\"exponent\":1E+9}      | Unknown[reason=fee exponent 1E+9]"
      })
  void mapShouldNeverTakeAnUnknownFeeForFree(String enabled, String schedule, String expected) {
    Wire wire = Wire.gammaMarket().with("feesEnabled", enabled).with("feeSchedule", schedule);

    assertThat(wire.listed().market().terms().fees()).hasToString(expected);
  }

  @Test
  void mapShouldReadTheFeeSchedule() {
    Wire wire = Wire.gammaMarket();

    assertThat(wire.listed().market().terms().fees()).isEqualTo(charged("0.05", "0", 1));
    assertThat(
            wire.with("feeSchedule", "{\"rate\":\"0.25\",\"exponent\":2}")
                .listed()
                .market()
                .terms()
                .fees())
        .isEqualTo(charged("0.25", "0.25", 2));
  }

  private static FeeTerms charged(String taker, String maker, int exponent) {
    return new FeeTerms.Charged(
        new FeeCurve(new BigDecimal(taker), new BigDecimal(maker), exponent), null);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1", "-0.01", "0.0000001", "\"fine\"", "null", "1E-99"})
  void mapShouldNotGuessATick(String tick) {
    Wire wire = Wire.gammaMarket().with("orderPriceMinTickSize", tick);

    assertThat(wire.listed().market().terms().ticks()).isEqualTo(TickGrid.UNKNOWN);
  }

  @Test
  void mapShouldReadTheLineOfATotal() {
    Wire wire =
        Wire.gammaMarket()
            .with("sportsMarketType", "\"totals\"")
            .with("line", "2.5")
            .with("outcomes", "[\"Over\", \"Under\"]");

    assertThat(wire.listed().market().terms().strike())
        .isEqualTo(new Strike.Above(new BigDecimal("2.5"), false));
    assertThat(wire.with("outcomes", "[\"Under\", \"Over\"]").listed().market().terms().strike())
        .isEqualTo(new Strike.Below(new BigDecimal("2.5"), false));
    assertThat(wire.with("sportsMarketType", "\"spreads\"").listed().market().terms().strike())
        .isEqualTo(new Strike.Described("spreads 2.5"));
  }

  @Test
  void mapShouldRecognisePlaceholdersAndTheOtherLeg() {
    Wire reserved = Wire.gammaMarket().with("groupItemTitle", "\"Candidate X\"");
    Wire other = Wire.gammaMarket().with("negRiskOther", "true");

    assertThat(reserved.listed().market().text().placeholder()).isTrue();
    assertThat(other.listed().market().text().placeholder()).isTrue();
    assertThat(other.read().flags()).contains("placeholder");
  }

  @Test
  void mapShouldReadAClosedMarketWithItsFewFields() {
    Market closed = Wire.closedGammaMarket().listed().market();

    assertThat(closed.state().status()).isEqualTo(MarketStatus.SETTLED);
    assertThat(closed.state().settlement()).isEqualTo(new Settlement.No());
    assertThat(closed.state().settledAt()).isEqualTo(Instant.parse("2026-11-10T21:18:38Z"));
    assertThat(closed.schedule().closesAt()).isEqualTo(Instant.parse("2026-11-10T21:18:38Z"));
  }

  @Test
  void mapShouldShowNoOffersOnceTradingIsOver() {
    Wire wire = Wire.gammaMarket().with("closed", "true").with("bestBid", "0.99");

    assertThat(wire.listed().quote().bid()).isNull();
    assertThat(wire.listed().quote().ask()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"0\",\"0\"]", "[\"0.7\",\"0.3\"]", "[]", "[\"1\"]", "[\"x\",\"1\"]"})
  void mapShouldFlagAnOutcomeThatPricesDoNotTell(String prices) {
    Wire wire =
        Wire.gammaMarket()
            .with("closed", "true")
            .with("umaResolutionStatus", "\"resolved\"")
            .with("outcomePrices", prices);

    assertThat(wire.listed().market().state()).isEqualTo(MarketState.of(MarketStatus.CLOSED));
    assertThat(wire.read().flags()).contains("outcome_unclear");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "conditionId | \"0x12\"               | malformed_condition_id",
        "closed      | \"perhaps\"            | malformed_status",
        "question    | absent                 | missing_field",
        "outcomes    | [\"A\"]                    | one_outcome",
        "outcomes    | [\"No\", \"Yes\"]          | outcomes_reversed",
        "outcomes    | [\" NO\", \"yes\"]         | outcomes_reversed"
      })
  void mapShouldRejectWhatItCannotDoWithout(String field, String value, String reason) {
    Wire wire = Wire.gammaMarket().with("events", "absent").with(field, value);

    assertThat(wire.rejection()).isEqualTo(reason);
  }

  @Test
  void mapShouldKeepAMarketWhoseEventHasAnOddId() {
    Wire wire = Wire.gammaMarket().with("events", "[{\"id\":\"two words\"}]");

    assertThat(wire.listed().market().event()).isNull();
    assertThat(wire.read().flags()).contains("event_id_malformed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"absent", "null", "\"\"", "\" \""})
  void mapShouldSetAsideAMarketThatIsNotDeployed(String conditionId) {
    assertThat(Wire.gammaMarket().with("conditionId", conditionId).reading())
        .isEqualTo(new Reading.SetAside(Set.of("missing_condition_id")));
  }
}
