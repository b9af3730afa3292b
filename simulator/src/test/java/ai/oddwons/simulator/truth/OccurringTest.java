package ai.oddwons.simulator.truth;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.simulator.truth.Planted.FalseGap;
import ai.oddwons.simulator.truth.Planted.HardNegative;
import ai.oddwons.simulator.truth.Planted.RealGap;
import ai.oddwons.simulator.truth.Planted.Shape;
import ai.oddwons.simulator.truth.Planted.TruePair;
import ai.oddwons.simulator.truth.Planted.Why;
import ai.oddwons.simulator.universe.Aspect;
import ai.oddwons.simulator.universe.Plants;
import ai.oddwons.simulator.universe.Universe;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That there is some of everything whenever one looks, and nothing where nothing is planted. */
final class OccurringTest {
  private static final Set<String> EVERYTHING = everything();

  private static Set<String> everything() {
    return Stream.of(
            Stream.of("pair"),
            Arrays.stream(Aspect.values()).map(OccurringTest::word),
            Arrays.stream(Shape.values()).map(OccurringTest::word),
            Arrays.stream(Why.values()).map(OccurringTest::word))
        .flatMap(names -> names)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String word(Enum<?> value) {
    return value.getDeclaringClass().getSimpleName() + "." + value.name().toLowerCase(Locale.ROOT);
  }

  private static String word(Planted planted) {
    return switch (planted) {
      case TruePair pair -> "pair";
      case HardNegative negative -> word(negative.aspect());
      case RealGap gap -> word(gap.kind());
      case FalseGap gap -> word(gap.why());
    };
  }

  private static void everythingShouldOccur(Universe universe, List<Long> moments) {
    Truth truth = new Truth(universe);
    for (long second : moments) {
      assertThat(truth.planted(second).map(OccurringTest::word).collect(Collectors.toSet()))
          .as("at %d", second)
          .containsAll(EVERYTHING);
    }
  }

  @Test
  void everyKindShouldOccurAtAnyMomentInTwoThousandMarkets() {
    for (long seed = 1; seed <= 3; seed++) {
      everythingShouldOccur(Planting.universe(seed, 2_000), Planting.moments(8));
    }
  }

  @Test
  void everyKindShouldOccurAtAnyMomentInTenThousandMarkets() {
    everythingShouldOccur(Planting.universe(4, 10_000), Planting.moments(3));
  }

  @Test
  void everyKindShouldOccurWithNewsToo() {
    Universe busy = new Universe(5, 2_000, Planting.NOW - 3_600, 120, Plants.USUAL);
    everythingShouldOccur(busy, List.of(Planting.NOW, Planting.NOW + 1_800, Planting.NOW + 3_600));
  }

  @Test
  void fairWorldShouldHoldPairsAndNothingThatIsPlanted() {
    Universe fair = new Universe(1, 2_000);
    assertThat(fair.plots(Planting.NOW)).isEmpty();
    assertThat(new Truth(fair).negatives(Planting.NOW)).isEmpty();
    assertThat(new Truth(fair).pairs(Planting.NOW)).isNotEmpty();
    assertThat(new Truth(fair).realGaps(Planting.NOW)).noneMatch(RealGap::planted);
  }

  @Test
  void lookalikesShouldBeThereWithoutGapsAndTheOtherWayRound() {
    Universe still = new Universe(1, 2_000, Long.MAX_VALUE, 0, new Plants(0.2, 0));
    assertThat(still.lookalikes(Planting.NOW)).isNotEmpty();
    assertThat(still.plots(Planting.NOW)).isEmpty();
    Universe honest = new Universe(1, 2_000, Long.MAX_VALUE, 0, new Plants(0, 0.1));
    assertThat(honest.lookalikes(Planting.NOW)).isEmpty();
    assertThat(honest.plots(Planting.NOW)).isNotEmpty();
  }

  @Test
  void smallUniversesShouldHoldWhatFits() {
    for (int markets : new int[] {10, 60, 200, 500}) {
      Truth truth = new Truth(Planting.universe(1, markets));
      for (long second : Planting.moments(3)) {
        assertThat(truth.planted(second)).as("%d markets", markets).isNotEmpty();
      }
    }
  }

  @Test
  void sameSeedShouldPlantTheSameWhateverWasAskedBefore() {
    Truth first = new Truth(Planting.universe(6, 1_500));
    Truth second = new Truth(Planting.universe(6, 1_500));
    List<Long> moments = Planting.moments(4);
    moments.reversed().forEach(moment -> assertThat(second.planted(moment)).isNotEmpty());
    for (long moment : moments) {
      assertThat(first.planted(moment).toList()).isEqualTo(second.planted(moment).toList());
    }
    assertThat(new Truth(Planting.universe(7, 1_500)).planted(Planting.NOW).toList())
        .isNotEqualTo(first.planted(Planting.NOW).toList());
  }

  @Test
  void gapsShouldBeASmallShareOfTheSharedEvents() {
    Universe universe = Planting.universe(8, 5_000);
    long planted = universe.plots(Planting.NOW).filter(plot -> plot.event().twin()).count();
    long shared =
        universe.twins(Planting.NOW).map(twin -> twin.kalshi().event().slot()).distinct().count();
    assertThat((double) planted / shared).isBetween(0.05, 0.2);
  }
}
