package ai.oddwons.adapter.out.kalshi;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.out.kalshi.KalshiBodies.Reading;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.domain.market.MarketKind;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.market.Strike;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.Spread;
import ai.oddwons.domain.pricing.TickGrid;
import ai.oddwons.domain.pricing.TradedVolume;
import ai.oddwons.domain.pricing.VolumeUnit;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

final class KalshiBodiesTest {
  private final KalshiBodies bodies = new KalshiBodies(KalshiServer.NOW);

  @ParameterizedTest
  @CsvSource({
    "market_march_2025.json,    0.41,  18234",
    "market_january_2026.json,  0.415, 18234",
    "market_february_2026.json, 0.415, 18234.5",
    "market_october_2026.json,  0.41,  18234.25"
  })
  void readShouldUnderstandEveryGeneration(String name, String bid, BigDecimal volume) {
    Quote quote = read(Fixtures.object(name)).quote();

    assertThat(Objects.requireNonNull(quote.bid()).price())
        .isEqualTo(Price.ofDecimal(new BigDecimal(bid)));
    assertThat(Objects.requireNonNull(quote.ask()).price()).isEqualTo(Price.ofCents(43));
    assertThat(quote.last()).isEqualTo(Price.ofCents(42));
    assertThat(quote.activity().volume())
        .isEqualTo(new TradedVolume(Quantity.ofDecimal(volume), VolumeUnit.CONTRACTS));
  }

  @Test
  void readShouldTakeOneStepFromTheOldTickSize() {
    assertThat(read(Fixtures.object("market_march_2025.json")).market().terms().ticks())
        .isEqualTo(TickGrid.uniform(Spread.ofCents(1)));
  }

  @Test
  void readShouldKeepTheOldLiquidityAndDropTheZeroThatFollowed() {
    assertThat(
            read(Fixtures.object("market_march_2025.json")).quote().activity().liquidityDollars())
        .isEqualTo(Quantity.ofShares(1_500));
    assertThat(
            read(Fixtures.object("market_february_2026.json"))
                .quote()
                .activity()
                .liquidityDollars())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "0.0000, 1.0000, 0.0000, 1.0000",
    "0.0000, 0.0000, 1.0000, 1.0000",
    "1.0000, 0.0000, 0.0000, 1.0000"
  })
  void readShouldNeverTakeAnEndForAPrice(String bid, String ask, String noBid, String noAsk) {
    Quote quote = read(quoted(bid, ask, noBid, noAsk)).quote();

    assertThat(quote.bid()).isNull();
    assertThat(quote.ask()).isNull();
  }

  @Test
  void readShouldTakeASizeOfNothingForAnEmptySide() {
    Quote quote = read(Fixtures.market().put("yes_bid_size_fp", "0.00")).quote();

    assertThat(quote.bid()).isNull();
    assertThat(quote.ask()).isNotNull();
  }

  @Test
  void readShouldTakeTheOtherSideOfTheBookWhereItsOwnIsMissing() {
    ObjectNode market = Fixtures.market();
    market.remove("yes_bid_dollars");
    market.putNull("yes_ask_dollars");

    Quote quote = read(market).quote();

    assertThat(Objects.requireNonNull(quote.bid()).price()).isEqualTo(Price.ofCents(41));
    assertThat(Objects.requireNonNull(quote.ask()).price()).isEqualTo(Price.ofCents(43));
  }

  @Test
  void readShouldDropBothSidesOfACrossedQuote() {
    Reading reading = reading(quoted("0.5000", "0.4000", "0.6000", "0.5000"));

    assertThat(reading.flags()).contains("crossed_quote");
    assertThat(((Reading.Read) reading).market().quote().bid()).isNull();
    assertThat(((Reading.Read) reading).market().quote().ask()).isNull();
  }

  @Test
  void readShouldShowNoQuoteOnceTradingIsOver() {
    Quote quote = read(Fixtures.market().put("status", "closed")).quote();

    assertThat(quote.bid()).isNull();
    assertThat(quote.ask()).isNull();
    assertThat(quote.last()).isEqualTo(Price.ofCents(42));
  }

  @Test
  void readShouldLeaveMissingCountersMissing() {
    ObjectNode market = Fixtures.market();
    market.putNull("volume_fp");
    market.remove("open_interest_fp");

    Quote.Activity activity = read(market).quote().activity();

    assertThat(activity).isEqualTo(Quote.Activity.UNKNOWN);
  }

  @Test
  void readShouldFlagAMalformedPriceAndTreatItAsMissing() {
    Reading reading = reading(Fixtures.market().put("last_price_dollars", "1.2000"));

    assertThat(reading.flags()).containsExactly("malformed_field:last_price_dollars");
    assertThat(((Reading.Read) reading).market().quote().last()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "initialized, SCHEDULED",
    "active, OPEN",
    "inactive, PAUSED",
    "closed, CLOSED",
    "determined, DETERMINED",
    "disputed, DISPUTED",
    "amended, DETERMINED",
    "finalized, SETTLED"
  })
  void readShouldMapEveryStatus(String word, MarketStatus status) {
    ObjectNode market = Fixtures.market().put("status", word);

    assertThat(read(market).market().state().status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "status, halted, unknown_status",
    "status, '', missing_field",
    "market_type, categorical, unknown_kind",
    "notional_value_dollars, 100.0000, unusual_notional",
    "notional_value_dollars, 0.5000, unusual_notional",
    "ticker, 'A B', impossible_value",
    "ticker, '', missing_field"
  })
  void readShouldRefuseWhatItCannotTrust(String field, String value, String reason) {
    Reading reading = reading(Fixtures.market().put(field, value));

    assertThat(((Reading.Rejected) reading).rejection().reason()).isEqualTo(reason);
    assertThat(((Reading.Rejected) reading).rejection().raw().json()).contains("rules_primary");
  }

  @ParameterizedTest
  @CsvSource({"yes, 1.0000, 1", "no, 0.0000, 0", "yes, '', 1", "scalar, 0.3700, 0.37"})
  void readShouldTellHowAMarketPaid(String result, String value, BigDecimal payout) {
    Settlement settlement = settled(result, value).settlement();

    assertThat(Objects.requireNonNull(settlement).yesPayout()).isEqualTo(Price.ofDecimal(payout));
  }

  @Test
  void readShouldTellAVoidFromAScalar() {
    assertThat(settled("void", "0.5000").settlement())
        .isEqualTo(new Settlement.Voided(Price.ofCents(50)));
    assertThat(settled("scalar", "0.5000").settlement())
        .isEqualTo(new Settlement.Scalar(Price.ofCents(50)));
  }

  @ParameterizedTest
  @CsvSource({
    "yes, 0.0000, contradictory_result",
    "no, 0.0100, contradictory_result",
    "maybe, 1.0000, unknown_result"
  })
  void readShouldRefuseAResultThatContradictsItsPayout(String result, String value, String reason) {
    Reading reading = reading(finalized(result, value));

    assertThat(((Reading.Rejected) reading).rejection().reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "scalar, missing_settlement_value",
    "void, missing_settlement_value",
    "'', missing_result"
  })
  void readShouldFlagAnOutcomeItDoesNotKnow(String result, String flag) {
    Reading reading = reading(finalized(result, ""));

    assertThat(reading.flags()).contains(flag);
    assertThat(((Reading.Read) reading).market().market().state().settlement()).isNull();
  }

  @Test
  void readShouldGiveNoOutcomeBeforeOneIsDetermined() {
    Reading reading = reading(Fixtures.market().put("result", "yes"));

    assertThat(reading.flags()).contains("early_result");
    assertThat(((Reading.Read) reading).market().market().state().settlement()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"greater, false", "greater_or_equal, true"})
  void readShouldReadAFloor(String type, boolean inclusive) {
    assertThat(strike(type, "1.5", null))
        .isEqualTo(new Strike.Above(new BigDecimal("1.5"), inclusive));
  }

  @ParameterizedTest
  @CsvSource({"less, false", "less_or_equal, true"})
  void readShouldReadACap(String type, boolean inclusive) {
    assertThat(strike(type, null, "7")).isEqualTo(new Strike.Below(new BigDecimal(7), inclusive));
  }

  @Test
  void readShouldReadARange() {
    assertThat(strike("between", "1", "2"))
        .isEqualTo(new Strike.Between(BigDecimal.ONE, BigDecimal.TWO));
    assertThat(strike("between", "2", "1")).isNull();
    assertThat(strike("between", "2", null)).isNull();
  }

  @Test
  void readShouldDescribeOtherStrikesInTheVenuesWords() {
    ObjectNode custom = Fixtures.market().put("strike_type", "structured");
    custom.set("custom_strike", Fixtures.parse("{\"Word\":\"Alley-oop\",\"Times\":2}"));

    assertThat(read(custom).market().terms().strike())
        .isEqualTo(new Strike.Described("Word: Alley-oop; Times: 2"));
    assertThat(
            read(Fixtures.market()
                    .put("strike_type", "functional")
                    .put("functional_strike", "x > y"))
                .market()
                .terms()
                .strike())
        .isEqualTo(new Strike.Described("x > y"));
  }

  @Test
  void readShouldCountAnUnknownStrikeTypeAndReadTheRest() {
    read(Fixtures.market().put("strike_type", "fractal"));

    assertThat(bodies.drift().count("unknown_value:market.strike_type=fractal")).isEqualTo(1);
  }

  @Test
  void readShouldKnowScalarMarkets() {
    assertThat(read(Fixtures.market().put("market_type", "scalar")).market().kind())
        .isEqualTo(MarketKind.SCALAR);
  }

  @Test
  void readShouldSetCombinationsAside() {
    assertThat(reading(Fixtures.object("combination.json")))
        .isEqualTo(new Reading.SetAside(Set.of("combination")));
  }

  @Test
  void readShouldTakeThePrefixAloneForAHintOnly() {
    assertThat(reading(Fixtures.market().put("ticker", "KXMVE-A")).flags())
        .containsExactly("combination_hint");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "{\"ticker\":", "[]", "7", ""})
  void readShouldRejectTextThatIsNoMarket(String text) {
    assertThat(bodies.read(text)).isInstanceOf(Reading.Rejected.class);
  }

  private @Nullable Strike strike(String type, @Nullable String floor, @Nullable String cap) {
    ObjectNode market = Fixtures.market().put("strike_type", type);
    market.remove("floor_strike");
    if (floor != null) {
      market.put("floor_strike", new BigDecimal(floor));
    }
    if (cap != null) {
      market.put("cap_strike", new BigDecimal(cap));
    }
    return read(market).market().terms().strike();
  }

  private MarketState settled(String result, String value) {
    return read(finalized(result, value)).market().state();
  }

  private static ObjectNode finalized(String result, String value) {
    return Fixtures.market()
        .put("status", "finalized")
        .put("result", result)
        .put("settlement_value_dollars", value);
  }

  private static ObjectNode quoted(String bid, String ask, String noBid, String noAsk) {
    return Fixtures.market()
        .put("yes_bid_dollars", bid)
        .put("yes_ask_dollars", ask)
        .put("no_bid_dollars", noBid)
        .put("no_ask_dollars", noAsk);
  }

  private ListedMarket read(ObjectNode market) {
    return ((Reading.Read) reading(market)).market();
  }

  private Reading reading(ObjectNode market) {
    return bodies.read(market, null, null);
  }
}
