package ai.oddwons.simulator.universe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.simulator.Wire;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class UniverseTest {
  private static final long NOW = Wire.NOW.getEpochSecond();

  private static Stream<Contract> open(Universe universe, Venue venue, long second) {
    return universe
        .events(venue, 0, second, second)
        .filter(event -> event.kind() != Kind.COMBO)
        .flatMap(event -> event.contracts(venue).stream())
        .filter(contract -> contract.closes() > second);
  }

  private static long open(Universe universe, long second) {
    return open(universe, Venue.KALSHI, second).count()
        + open(universe, Venue.POLYMARKET, second).count();
  }

  @Test
  void openMarketsShouldBeAboutAsManyAsWantedAtAnyTime() {
    Universe universe = new Universe(5, 4_000);
    for (int day = 0; day < 40; day += 7) {
      assertThat(open(universe, NOW + day * 86_400L)).isBetween(3_800L, 4_000L);
    }
  }

  @Test
  void smallestUniverseShouldHoldBothVenuesAndATwin() {
    Universe universe = new Universe(1, 10);
    assertThat(open(universe, NOW)).isEqualTo(10);
    assertThat(open(universe, Venue.KALSHI, NOW)).isNotEmpty();
    assertThat(universe.twins(NOW)).isNotEmpty();
  }

  @Test
  void largestUniverseShouldTurnOverWithin() {
    assertThat(new Universe(1, 200_000).slots()).isLessThan(100_000);
  }

  @Test
  void sizesOutOfRangeShouldBeRefused() {
    assertThatThrownBy(() -> new Universe(1, 9)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Universe(1, 200_001)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sameSeedShouldGiveTheSameQuotesAndAnotherSeedOthers() {
    List<Quote> first = quotes(new Universe(3, 600));
    assertThat(quotes(new Universe(3, 600))).isEqualTo(first);
    assertThat(quotes(new Universe(4, 600))).isNotEqualTo(first);
  }

  private static List<Quote> quotes(Universe universe) {
    return open(universe, Venue.KALSHI, NOW).map(c -> Quotes.at(c, NOW)).toList();
  }

  @Test
  void twinsShouldBeWorthTheSameWithinAFewCents() {
    Universe universe = new Universe(2, 6_000);
    List<Twin> twins = universe.twins(NOW).toList();
    assertThat(twins).hasSizeGreaterThan(300);
    assertThat(twins.stream().filter(Twin::inverted)).isNotEmpty();
    double apart = twins.stream().mapToDouble(UniverseTest::apart).average().orElseThrow();
    assertThat(apart).isLessThan(0.03);
  }

  private static double apart(Twin twin) {
    Contract other = twin.polymarket();
    double kalshi = Worth.of(twin.kalshi(), twin.kalshi().event().outcomesAt(NOW), NOW);
    double polymarket = Worth.of(other, other.event().outcomesAt(NOW), NOW);
    return Math.abs(kalshi - (twin.inverted() ? 1 - polymarket : polymarket));
  }

  @Test
  void titlesOfOpenEventsShouldBeDifferent() {
    Universe universe = new Universe(9, 20_000);
    Set<String> titles = new HashSet<>();
    List<String> doubled =
        universe
            .events(Venue.POLYMARKET, 0, NOW, NOW)
            .map(event ->
                Wording.of(event).seriesTicker() + Wording.of(event).title(Venue.POLYMARKET))
            .filter(title -> !titles.add(title))
            .toList();
    assertThat(doubled).isEmpty();
  }

  @Test
  void labelsWithinAnEventShouldBeDifferent() {
    Universe universe = new Universe(9, 6_000);
    for (Venue venue : Venue.values()) {
      universe
          .events(venue, 0, NOW, NOW)
          .forEach(event -> {
            Wording words = Wording.of(event);
            assertThat(event.contracts(venue).stream().map(words::label))
                .as(words.title(venue))
                .doesNotHaveDuplicates();
            assertThat(event.contracts(venue).stream().map(words::suffix))
                .as(words.title(venue))
                .satisfies(s ->
                    assertThat(venue == Venue.POLYMARKET ? List.of() : s).doesNotHaveDuplicates());
          });
    }
  }

  @Test
  void rulesShouldBeOfBelievableLength() {
    open(new Universe(9, 2_000), Venue.POLYMARKET, NOW)
        .forEach(c -> assertThat(Rules.polymarket(c)).hasSizeBetween(200, 1_500));
  }
}
