package ai.oddwons.simulator.universe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.simulator.Wire;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class NewsTest {
  private static final long NOW = Wire.NOW.getEpochSecond();
  private static final int EVERY = 60;
  private static final long HOUR = 3_600;
  private static final Universe QUIET = new Universe(7, 3_000);
  private static final Universe BUSY = new Universe(7, 3_000, NOW, EVERY);

  private static Stream<Occurrence> events(Universe universe) {
    return Stream.of(Venue.values())
        .flatMap(venue -> universe.events(venue, 0, NOW, NOW))
        .filter(event -> event.kind() != Kind.COMBO);
  }

  private static List<Contract> contracts(Universe universe) {
    return Stream.of(Venue.values())
        .flatMap(venue ->
            universe.events(venue, 0, NOW, NOW).flatMap(event -> event.contracts(venue).stream()))
        .toList();
  }

  @Test
  void nothingShouldBeOtherwiseBeforeTheFirst() {
    List<Contract> quiet = contracts(QUIET);
    List<Contract> busy = contracts(BUSY);
    for (int i = 0; i < quiet.size(); i++) {
      for (long second : new long[] {NOW - 40 * HOUR, NOW - HOUR, NOW - 1}) {
        assertThat(Quotes.at(busy.get(i), second)).isEqualTo(Quotes.at(quiet.get(i), second));
        assertThat(Volumes.total(busy.get(i), second))
            .isEqualTo(Volumes.total(quiet.get(i), second));
      }
    }
  }

  @Test
  void newsShouldComeAsOftenAsAskedFor() {
    long told =
        BUSY.events(Venue.KALSHI, 0, NOW, NOW)
                .filter(event -> event.closes() > NOW + 10 * HOUR)
                .mapToLong(event -> event.news().count(event, NOW + 10 * HOUR))
                .sum()
            + BUSY.events(Venue.POLYMARKET, 0, NOW, NOW)
                .filter(event -> !event.on(Venue.KALSHI))
                .filter(event -> event.closes() > NOW + 10 * HOUR)
                .mapToLong(event -> event.news().count(event, NOW + 10 * HOUR))
                .sum();
    // Events that close within these hours are left out, which are a tenth or so.
    assertThat((double) told).isCloseTo(10 * HOUR / EVERY * 0.9, within(120.0));
  }

  @Test
  void newestShouldBeTheLastThatWasCounted() {
    events(BUSY)
        .forEach(event -> {
          for (long second = NOW; second < NOW + 20 * HOUR; second += HOUR) {
            long at = event.newsAt(second);
            assertThat(at > 0).isEqualTo(event.news().count(event, second) > 0);
            assertThat(at).isLessThanOrEqualTo(second);
            if (at > 0) {
              assertThat(at).isGreaterThanOrEqualTo(NOW).isLessThanOrEqualTo(event.closes());
              assertThat(event.news().count(event, at - 1))
                  .isEqualTo(event.news().count(event, second) - 1);
            }
          }
        });
  }

  @Test
  void combinationsShouldHaveNone() {
    assertThat(BUSY.events(Venue.KALSHI, 0, NOW, NOW).filter(e -> e.kind() == Kind.COMBO))
        .isNotEmpty()
        .allMatch(event -> event.newsAt(event.closes()) == 0);
  }

  /** At the very second, however seldom the market is quoted otherwise. */
  @Test
  void quotesAndVolumesShouldFollowAtOnce() {
    int traded = 0;
    for (Contract contract : contracts(BUSY)) {
      long told = contract.event().newsAt(NOW + 5 * HOUR);
      if (told > 0 && told <= contract.closes() && contract.event().kind() != Kind.COMBO) {
        assertThat(Quotes.quotedAt(contract, told)).isEqualTo(told);
        assertThat(Volumes.total(contract, told))
            .isGreaterThanOrEqualTo(Volumes.total(contract, told - 1));
        traded += Volumes.total(contract, told) > Volumes.total(contract, told - 1) ? 1 : 0;
      }
    }
    assertThat(traded).isPositive();
  }

  @Test
  void newsShouldOftenMoveAPriceByFiveCents() {
    List<Contract> open =
        contracts(BUSY).stream()
            .filter(contract -> contract.event().newsAt(NOW + 5 * HOUR) > 0)
            .filter(contract -> {
              int bid = Quotes.at(contract, NOW).bid();
              return bid > Tick.ONE * 3 / 10 && bid < Tick.ONE * 7 / 10;
            })
            .toList();
    long moved = open.stream().filter(NewsTest::moves).count();
    assertThat(open).hasSizeGreaterThan(20);
    assertThat((double) moved / open.size()).isGreaterThan(0.5);
  }

  private static boolean moves(Contract contract) {
    long told = contract.event().newsAt(NOW + 5 * HOUR);
    double before = Quotes.at(contract, told - 1).middle();
    return Math.abs(Quotes.at(contract, told).middle() - before) > 0.05;
  }
}
