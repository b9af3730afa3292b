package ai.oddwons.domain.pattern.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.Spread;
import ai.oddwons.domain.pricing.TradedVolume;
import ai.oddwons.domain.pricing.VolumeUnit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is read: no exception, no storm of alarms, and what was odd is counted. */
final class BadReadingsTest {
  /** Far fewer than markets: what noise alone may bring in a cycle. */
  private static final int FEW = 10;

  private final Watched watched = Watched.warm(1);

  /** A cycle in which every market says something else than usual. */
  private CycleReport all(IntFunction<Quote> quotes) {
    return all(watched.now.plusSeconds(900), quotes);
  }

  private CycleReport all(Instant time, IntFunction<Quote> quotes) {
    CycleReadings cycle = watched.begin();
    for (int market = 0; market < Watched.MARKETS; market++) {
      cycle.add(Watched.id(market), time, quotes.apply(market));
    }
    return watched.watch.judge(cycle, ScoreModel.BLANK);
  }

  private Quote quote(
      @Nullable Offer bid, @Nullable Offer ask, @Nullable Price last, @Nullable Long shares) {
    TradedVolume volume =
        shares == null ? null : new TradedVolume(Quantity.ofShares(shares), VolumeUnit.CONTRACTS);
    return new Quote(bid, ask, last, new Quote.Activity(volume, null, null), null, watched.now);
  }

  private Quote traded(int market, @Nullable Long shares) {
    return quote(watched.quote(market).bid(), watched.quote(market).ask(), null, shares);
  }

  private static Offer offer(int cents, @Nullable Quantity size) {
    return new Offer(Price.ofCents(cents), size);
  }

  private long volume(int market) {
    TradedVolume volume = watched.quote(market).activity().volume();
    return volume == null ? 0 : volume.amount().toMicros() / 1_000_000;
  }

  private static void expectNoStorm(CycleReport report) {
    assertThat(report.patterns()).hasSizeLessThanOrEqualTo(FEW);
  }

  /** The cycles after, in which all is as it was. */
  private void expectCalmAfterwards() {
    for (int cycle = 0; cycle < 12; cycle++) {
      CycleReport report = watched.cycle();
      assertThat(report.readings()).isEqualTo(Watched.MARKETS);
      expectNoStorm(report);
    }
  }

  @Test
  void nothingAtAllShouldBeCountedAsNoPrice() {
    CycleReport report = all(market -> quote(null, null, null, null));
    assertThat(report.notes().count("no_price")).isEqualTo(Watched.MARKETS);
    expectNoStorm(report);
    assertThat(report.stopped().count("one_cause")).isGreaterThan(100);
    expectCalmAfterwards();
  }

  @Test
  void aReadingShouldBeBorneWhicheverFieldIsMissing() {
    for (int without = 0; without < 6; without++) {
      int each = without;
      CycleReport report =
          all(market ->
              quote(
                  each == 0 ? null : offer(49, each == 3 ? null : Quantity.ofShares(100)),
                  each == 1 ? null : offer(51, each == 4 ? null : Quantity.ofShares(90)),
                  each == 2 ? null : Price.ofCents(50),
                  each == 5 ? null : 1_000_000L));
      assertThat(report.readings()).isEqualTo(Watched.MARKETS);
      assertThat(report.notes().count("no_price")).isEqualTo(each < 2 ? Watched.MARKETS : 0);
    }
  }

  @Test
  void endsOfWhatTheTypesPermitShouldBeTaken() {
    Quantity most = Quantity.ofMicros(Long.MAX_VALUE);
    Quantity least = Quantity.ofMicros(1);
    Offer bid = new Offer(Price.ofMicros(1), most);
    Offer ask = new Offer(Price.ofMicros(999_999), least);
    List<Quote> quotes =
        List.of(
            quote(bid, ask, Price.ofCents(0), 0L),
            quote(bid, bid, Price.ofCents(100), Long.MAX_VALUE / 1_000_000),
            quote(ask, ask, Price.ofCents(50), 0L),
            quote(bid, null, null, Long.MAX_VALUE / 1_000_000));
    for (Quote quote : quotes) {
      CycleReport report = all(market -> market == 5 ? quote : watched.quote(market));
      assertThat(report.readings()).isEqualTo(Watched.MARKETS);
      expectNoStorm(report);
      assertThat(report.patterns()).allMatch(pattern -> pattern.significance().event() > 0);
      watched.cycle();
    }
    expectCalmAfterwards();
  }

  @Test
  void sameMomentAgainShouldBeLeftOut() {
    CycleReport report = all(watched.now, market -> quote(offer(9, null), null, null, null));
    assertThat(report.notes().count("duplicate")).isEqualTo(Watched.MARKETS);
    assertThat(report.tests()).isZero();
    expectCalmAfterwards();
  }

  @Test
  void timeThatGoesBackShouldBeLeftOut() {
    CycleReport report =
        all(watched.now.minusSeconds(3_600), market -> quote(offer(9, null), null, null, null));
    assertThat(report.notes().count("time_went_back")).isEqualTo(Watched.MARKETS);
    assertThat(report.tests()).isZero();
    expectCalmAfterwards();
  }

  @Test
  void timesOutsideOurAgeShouldBeLeftOut() {
    Instant[] times = {
      Instant.MIN,
      Instant.MAX,
      Instant.EPOCH,
      Instant.ofEpochSecond(-5_000_000_000L),
      Instant.ofEpochSecond(Integer.MAX_VALUE),
      Instant.ofEpochSecond(5_000_000_000L)
    };
    for (Instant time : times) {
      CycleReport report = all(time, market -> quote(offer(9, null), null, null, null));
      assertThat(report.notes().count("impossible_time")).isEqualTo(Watched.MARKETS);
      assertThat(report.tests()).isZero();
    }
    CycleReadings cycle = watched.begin();
    cycle.carryOn(Watched.NORTH, Instant.MAX);
    assertThat(watched.watch.judge(cycle, ScoreModel.BLANK).notes().count("impossible_time"))
        .isEqualTo(Watched.MARKETS / 2);
    expectCalmAfterwards();
  }

  @Test
  void countersThatFallShouldBeCounted() {
    CycleReport report = all(market -> traded(market, 0L));
    assertThat(report.notes().count("counter_fell")).isGreaterThan(Watched.MARKETS * 9 / 10);
    expectNoStorm(report);
    CycleReport risen = watched.cycle();
    assertThat(risen.notes().count("counter_fell")).isZero();
  }

  @Test
  void countersThatComeAndGoShouldNotLookLikeBursts() {
    for (int cycle = 0; cycle < 20; cycle++) {
      boolean told = cycle % 2 == 0;
      expectNoStorm(all(market -> traded(market, told ? volume(market) : null)));
      watched.cycle();
    }
    expectCalmAfterwards();
  }

  @Test
  void changedTickShouldNotAlarm() {
    Spread[] ticks = {Spread.ofMicros(100), Spread.ofCents(5), null, Spread.ofMicros(0)};
    for (Spread tick : ticks) {
      for (int market = 0; market < Watched.MARKETS; market++) {
        watched.watch.watch(facts(Watched.facts(market), null, tick));
      }
      expectNoStorm(watched.cycle());
      expectNoStorm(watched.cycle());
    }
  }

  private static MarketFacts facts(
      MarketFacts facts, @Nullable Instant closesAt, @Nullable Spread tick) {
    return new MarketFacts(facts.id(), facts.event(), facts.category(), closesAt, tick);
  }

  @Test
  void anyTimeOfClosingShouldBeTaken() {
    Instant now = watched.now;
    Instant[] times = {
      null,
      Instant.MIN,
      Instant.EPOCH,
      now.minus(Duration.ofDays(3)),
      now.minusSeconds(1),
      now,
      now.plusSeconds(1),
      Instant.MAX,
      Instant.ofEpochSecond(-2_504_967_000L)
    };
    for (Instant time : times) {
      for (int market = 0; market < Watched.MARKETS; market++) {
        watched.watch.watch(facts(Watched.facts(market), time, null));
      }
      for (int cycle = 0; cycle < 3; cycle++) {
        expectNoStorm(watched.cycle());
      }
    }
  }

  private static MarketId newcomer(int number) {
    return new MarketId(Watched.NORTH, "NEW:" + number);
  }

  @Test
  void tenThousandMarketsAtOnceShouldLeaveTheOthersAsTheyWere() {
    Watched alone = Watched.warm(1);
    IntStream.range(0, 10_000)
        .forEach(number ->
            watched.watch.watch(
                new MarketFacts(newcomer(number), null, Category.SPORTS, null, null)));
    for (int round = 0; round < 5; round++) {
      CycleReadings cycle = watched.begin();
      CycleReadings without = alone.begin();
      for (int market = 0; market < Watched.MARKETS; market++) {
        cycle.add(Watched.id(market), watched.now, watched.quote(market));
        without.add(Watched.id(market), alone.now, alone.quote(market));
      }
      for (int number = 0; number < 10_000; number++) {
        Quote quote = quote(offer(1 + number % 90, null), offer(3 + number % 90, null), null, 9L);
        cycle.add(newcomer(number), watched.now, quote);
      }
      CycleReport report = watched.watch.judge(cycle, ScoreModel.BLANK);
      CycleReport expected = alone.watch.judge(without, ScoreModel.BLANK);
      assertThat(report.readings()).isEqualTo(Watched.MARKETS + 10_000);
      assertThat(report.tests()).isEqualTo(expected.tests());
      assertThat(report.patterns()).isEqualTo(expected.patterns());
      assertThat(report.notes().count(round == 0 ? "first_sight" : "warming_up")).isEqualTo(10_000);
    }
  }

  @Test
  void tenThousandMarketsShouldBringNoStormWhenTheyAreWarm() {
    IntStream.range(0, 10_000)
        .forEach(number ->
            watched.watch.watch(
                new MarketFacts(newcomer(number), null, Category.SPORTS, null, null)));
    SplittableRandom random = new SplittableRandom(1);
    int[] cents = random.ints(10_000, 20, 80).toArray();
    int alarms = 0;
    for (int round = 0; round < 40; round++) {
      CycleReadings cycle = watched.begin();
      for (int number = 0; number < cents.length; number++) {
        int by = random.nextInt(20);
        cents[number] += by == 0 ? 1 : by == 1 ? -1 : 0;
        Offer bid = offer(cents[number] - 1, null);
        Offer ask = offer(cents[number] + 1, null);
        cycle.add(newcomer(number), watched.now, quote(bid, ask, null, 9L * round));
      }
      alarms += watched.watch.judge(cycle, ScoreModel.BLANK).patterns().size();
    }
    assertThat(alarms).isLessThan(100);
  }

  @Test
  void marketThatComesBackShouldBeComparedWithNothing() {
    for (int market = 0; market < Watched.MARKETS; market++) {
      watched.watch.stop(Watched.id(market));
    }
    assertThat(watched.watch.watched()).isZero();
    assertThat(watched.cycle().readings()).isZero();
    for (int market = Watched.MARKETS - 1; market >= 0; market--) {
      watched.move(market, market % 2 == 0 ? 20 : -20);
      watched.trade(market, 1_000_000);
      watched.watch.watch(Watched.facts(market));
    }
    CycleReport back = watched.cycle();
    assertThat(back.notes().count("first_sight")).isEqualTo(Watched.MARKETS);
    assertThat(back.tests()).isZero();
    expectCalmAfterwards();
  }

  @Test
  void patternShouldHaveNoMiddleWhereThereIsNone() {
    int market = 21;
    for (int cycle = 0; cycle < 400; cycle++) {
      CycleReport report = all(each -> each == market ? lastAlone(each) : watched.quote(each));
      watched.cycle();
      assertThat(report.patterns().stream().filter(BadReadingsTest::isOfMarket))
          .allMatch(pattern -> pattern.mid() == null && pattern.midBefore() == null);
      if (report.patterns().stream().anyMatch(BadReadingsTest::isOfMarket)) {
        return;
      }
      watched.trade(market, 1_000_000 * (cycle + 1));
    }
    throw new AssertionError("never seen");
  }

  private static boolean isOfMarket(Pattern pattern) {
    return pattern.market().equals(Watched.id(21));
  }

  private Quote lastAlone(int market) {
    return quote(null, null, Price.ofCents(30), volume(market));
  }
}
