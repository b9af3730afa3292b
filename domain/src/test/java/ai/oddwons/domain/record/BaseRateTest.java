package ai.oddwons.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pattern.CaseKey;
import ai.oddwons.domain.pattern.ClosingBand;
import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.LiquidityTier;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.PriceZone;
import ai.oddwons.domain.pattern.Stratum;
import ai.oddwons.domain.statistics.ClusteredMean;
import ai.oddwons.domain.statistics.Confidence;
import ai.oddwons.domain.statistics.HitCount;
import ai.oddwons.domain.statistics.WilsonInterval;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class BaseRateTest {
  private static final Platform EAST = new Platform("east");
  private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
  private static final CoolDown DAY = new CoolDown(Duration.ofDays(1));
  private static final Stratum JUMPS = Stratum.of(PatternKind.PRICE_JUMP);
  private static final CaseKey KEY =
      new CaseKey(
          PatternKind.PRICE_JUMP,
          Direction.UP,
          PriceZone.FROM_50,
          ClosingBand.LATER,
          Category.POLITICS,
          LiquidityTier.TIGHT);

  /** Of a market that stands for itself when its event is null. */
  private static PastCase seen(
      int market, @Nullable Integer event, int hour, boolean hit, @Nullable String net) {
    return new PastCase(
        new MarketId(EAST, "M" + market),
        event == null ? null : new EventId(EAST, "E" + event),
        START.plus(Duration.ofHours(hour)),
        KEY,
        1e-6,
        hit,
        net == null ? null : new BigDecimal("0.55"),
        net == null ? null : new BigDecimal(net));
  }

  private static Optional<BaseRate> rate(List<PastCase> cases) {
    return BaseRate.tryOf(JUMPS, cases, DAY);
  }

  /** Every third one hits. */
  private static List<PastCase> markets(int count) {
    return IntStream.range(0, count)
        .mapToObj(market -> seen(market, null, market, market % 3 == 0, null))
        .toList();
  }

  @Test
  void tryOfShouldSayNothingOfFewerThanThirtyCases() {
    assertThat(rate(List.of())).isEmpty();
    assertThat(rate(markets(29))).isEmpty();
    assertThat(rate(markets(30))).isPresent();
  }

  @Test
  void tryOfShouldCountIndependentCasesAsWilsonDoes() {
    BaseRate rate = rate(markets(60)).orElseThrow();

    assertThat(rate.stratum()).isEqualTo(JUMPS);
    assertThat(rate.hits()).isEqualTo(20);
    assertThat(rate.cases()).isEqualTo(60);
    assertThat(rate.events()).isEqualTo(60);
    assertThat(rate.interval())
        .isEqualTo(WilsonInterval.of(new HitCount(20, 60), Confidence.NINETY_FIVE));
    assertThat(rate.from()).isEqualTo(START);
    assertThat(rate.until()).isEqualTo(START.plus(Duration.ofHours(59)));
  }

  @Test
  void tryOfShouldCountOneCaseOfAnEventAndDay() {
    List<PastCase> cases = new ArrayList<>(markets(40));
    for (int market = 100; market < 200; market++) {
      cases.add(seen(market, 7, market % 24, true, null));
    }

    BaseRate rate = rate(cases).orElseThrow();

    assertThat(rate.cases()).isEqualTo(41);
    assertThat(rate.hits()).isEqualTo(15);
  }

  @Test
  void tryOfShouldWidenTheIntervalWhenCasesOfAnEventAreAlike() {
    List<PastCase> cases =
        IntStream.range(0, 60)
            .mapToObj(i -> seen(i, i / 6, 24 * (i % 6), i / 6 % 2 == 0, null))
            .toList();

    BaseRate rate = rate(cases).orElseThrow();

    assertThat(rate.cases()).isEqualTo(60);
    assertThat(rate.events()).isEqualTo(10);
    // Sixty that go together by six say as much as ten.
    assertThat(rate.interval())
        .isEqualTo(WilsonInterval.of(new HitCount(5, 10), Confidence.NINETY_FIVE));
  }

  @Test
  void tryOfShouldTakeWhatIsAllAlikeForOneCaseAnEvent() {
    List<PastCase> oneEvent =
        IntStream.range(0, 30).mapToObj(day -> seen(day, 1, 24 * day, true, null)).toList();
    List<PastCase> threeEvents =
        IntStream.range(0, 30).mapToObj(i -> seen(i, i % 3, 24 * i, true, null)).toList();

    assertThat(rate(oneEvent).orElseThrow().interval())
        .isEqualTo(WilsonInterval.of(new HitCount(1, 1), Confidence.NINETY_FIVE));
    assertThat(rate(threeEvents).orElseThrow().interval())
        .isEqualTo(WilsonInterval.of(new HitCount(3, 3), Confidence.NINETY_FIVE));
  }

  @Test
  void tryOfShouldMeanWhatWasPaidAndWhatWasLeftWhereItIsKnown() {
    List<PastCase> cases = new ArrayList<>(markets(40));
    cases.add(seen(50, null, 50, true, "0.05"));
    cases.add(seen(51, null, 51, true, "-0.01"));

    BaseRate rate = rate(cases).orElseThrow();

    assertThat(rate.implied()).isCloseTo(0.55, within(1e-12));
    assertThat(rate.net())
        .extracting(ClusteredMean::cases, ClusteredMean::mean)
        .containsExactly(2L, 0.02);
  }

  @Test
  void tryOfShouldNotInventANetResult() {
    List<PastCase> cases = new ArrayList<>(markets(40));
    cases.add(seen(50, null, 50, true, "0.05"));

    assertThat(rate(markets(40)).orElseThrow().implied()).isNull();
    assertThat(rate(markets(40)).orElseThrow().net()).isNull();
    assertThat(rate(cases).orElseThrow().net()).isNull();
  }
}
