package ai.oddwons.simulator.universe;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.simulator.Wire;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class QuotesTest {
  private static final long NOW = Wire.NOW.getEpochSecond();
  private static final long QUARTER = 900;
  private static final Universe UNIVERSE = new Universe(21, 8_000);

  private static List<Contract> markets() {
    return Stream.of(Venue.values())
        .flatMap(venue ->
            UNIVERSE.events(venue, 0, NOW, NOW).flatMap(event -> event.contracts(venue).stream()))
        .filter(contract -> contract.closes() > NOW)
        .toList();
  }

  @Test
  void aboutNineInTenShouldNotChangeWithinAQuarterOfAnHour() {
    List<Contract> markets =
        markets().stream().filter(market -> market.event().opens() < NOW - QUARTER).toList();
    long same =
        markets.stream()
            .filter(market -> shown(market, NOW - QUARTER).equals(shown(market, NOW)))
            .count();
    assertThat((double) same / markets.size()).isBetween(0.85, 0.96);
  }

  private static String shown(Contract market, long second) {
    Quote quote = Quotes.at(market, second);
    return quote.bid() + " " + quote.ask() + " " + Volumes.total(market, second);
  }

  @Test
  void quotesShouldBeUncrossedAndOnTheGrid() {
    for (Contract market : markets()) {
      Quote quote = Quotes.at(market, NOW);
      assertThat(quote.bid()).isLessThan(quote.ask());
      assertThat(quote.bid()).isBetween(0, Tick.ONE);
      assertThat(quote.bid() % quote.tick().step(quote.bid())).isZero();
      assertThat(quote.ask() % quote.tick().step(quote.ask())).isZero();
      assertThat(quote.hasBid()).isEqualTo(quote.bid() > 0);
      assertThat(quote.hasAsk()).isEqualTo(quote.ask() < Tick.ONE);
    }
  }

  @Test
  void bookShouldHaveTheQuoteOnTopAndFallAwayFromIt() {
    for (Contract market : markets()) {
      Quote quote = Quotes.at(market, NOW);
      Book book = Book.of(market, quote);
      assertThat(book.bids().isEmpty()).isEqualTo(!quote.hasBid());
      if (quote.hasBid()) {
        assertThat(book.bids().getFirst()).isEqualTo(new Level(quote.bid(), quote.bidSize()));
      }
      if (quote.hasAsk()) {
        assertThat(book.asks().getFirst()).isEqualTo(new Level(quote.ask(), quote.askSize()));
      }
      assertThat(book.bids()).isSortedAccordingTo((a, b) -> Integer.compare(b.price(), a.price()));
      assertThat(book.asks()).isSortedAccordingTo((a, b) -> Integer.compare(a.price(), b.price()));
    }
  }

  @Test
  void someBooksShouldBeOneSided() {
    List<Quote> quotes = markets().stream().map(market -> Quotes.at(market, NOW)).toList();
    assertThat(quotes).anyMatch(quote -> !quote.hasBid() && quote.hasAsk());
    assertThat(quotes).anyMatch(quote -> quote.hasBid() && !quote.hasAsk());
  }

  @Test
  void countersShouldOnlyGrow() {
    for (Contract market : markets().subList(0, 1_500)) {
      long before = 0;
      for (long second = market.event().opens(); second <= NOW; second += 7 * 3_600) {
        long total = Volumes.total(market, second);
        assertThat(total).isGreaterThanOrEqualTo(before);
        before = total;
      }
    }
  }

  @Test
  void tradesShouldAddUpToTheCounter() {
    Contract market =
        markets().stream()
            .filter(m -> Activity.of(m.event()) == Activity.WARM)
            .findFirst()
            .orElseThrow();
    long from = NOW - 20 * 3_600;
    long sum = Trade.newest(market, from, NOW, 1_000).stream().mapToLong(Trade::size).sum();
    assertThat(sum).isEqualTo(Volumes.total(market, NOW) - Volumes.total(market, from - 1));
  }

  @Test
  void candleShouldCloseAtTheLiveQuoteAndHoldItsEnds() {
    for (Contract market : markets().subList(0, 800)) {
      long end = NOW / 3_600 * 3_600;
      if (market.event().opens() >= end - 3_600) {
        continue;
      }
      Candle candle = Candle.of(market, end, 3_600);
      assertThat(candle.last()).isEqualTo(Quotes.at(market, end));
      assertThat(candle.first()).isEqualTo(Quotes.at(market, end - 3_600));
      assertThat(candle.highest(Quote::bid)).isGreaterThanOrEqualTo(candle.last().bid());
      assertThat(candle.lowest(Quote::bid)).isLessThanOrEqualTo(candle.first().bid());
    }
  }
}
