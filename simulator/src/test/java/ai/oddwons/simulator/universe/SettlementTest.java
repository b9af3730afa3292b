package ai.oddwons.simulator.universe;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.simulator.Wire;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SettlementTest {
  private static final long NOW = Wire.NOW.getEpochSecond();
  private static final Universe UNIVERSE = new Universe(31, 6_000);

  private static List<Contract> settled(Venue venue) {
    return UNIVERSE
        .events(venue, 0, NOW - 60 * 86_400, NOW)
        .filter(event -> event.closes() < NOW)
        .flatMap(event -> event.contracts(venue).stream())
        .toList();
  }

  @Test
  void exactlyOneOfAnExclusiveSetShouldWin() {
    UNIVERSE
        .events(Venue.POLYMARKET, 0, NOW - 400L * 86_400, NOW)
        .filter(event -> event.kind().structure() == Structure.EXCLUSIVE)
        .forEach(event ->
            assertThat(
                    event.contracts(Venue.POLYMARKET).stream()
                        .filter(market -> Settlement.of(market).value() == Tick.ONE))
                .hasSize(1));
  }

  @Test
  void resultsShouldIncludeYesNoAndScalar() {
    List<Settlement> results = settled(Venue.KALSHI).stream().map(Settlement::of).toList();
    assertThat(results).anyMatch(s -> s.value() == Tick.ONE && !s.scalar());
    assertThat(results).anyMatch(s -> s.value() == 0 && !s.scalar());
    assertThat(results).anyMatch(s -> s.scalar() && s.value() > 0 && s.value() < Tick.ONE);
  }

  @Test
  void somePolymarketQuestionsShouldSplit() {
    assertThat(settled(Venue.POLYMARKET).stream().map(Settlement::of))
        .contains(new Settlement(Tick.ONE / 2, true));
  }

  @Test
  void pricesShouldHaveKnownTheResultOnAverage() {
    double error = 0;
    List<Contract> markets = settled(Venue.KALSHI);
    for (Contract market : markets) {
      double before =
          Quotes.at(market, market.event().opens() + market.event().lifeSeconds() / 2).middle();
      error += before - (double) Settlement.of(market).value() / Tick.ONE;
    }
    assertThat(Math.abs(error / markets.size())).isLessThan(0.02);
  }

  @Test
  void timetableShouldRunInOrder() {
    List<Timetable> times = settled(Venue.KALSHI).stream().map(Timetable::of).toList();
    assertThat(times)
        .allMatch(t -> t.closed() < t.determined() && t.determined() < t.settled())
        .allMatch(t -> t.settled() - t.closed() < Timetable.LONGEST_SECONDS)
        .anyMatch(Timetable::contested);
    assertThat(times)
        .filteredOn(Timetable::contested)
        .allMatch(t -> t.disputed() < t.amended() && t.amended() < t.settled());
  }
}
