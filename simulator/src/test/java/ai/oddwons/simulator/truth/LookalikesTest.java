package ai.oddwons.simulator.truth;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.simulator.truth.Planted.HardNegative;
import ai.oddwons.simulator.truth.Planted.TruePair;
import ai.oddwons.simulator.universe.Aspect;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Kind;
import ai.oddwons.simulator.universe.Lookalikes;
import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.Quotes;
import ai.oddwons.simulator.universe.Rules;
import ai.oddwons.simulator.universe.Settlement;
import ai.oddwons.simulator.universe.Universe;
import ai.oddwons.simulator.universe.Wording;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pairs that look alike: what they say, what they cost, and that they are no pairs. */
final class LookalikesTest {
  private static final Universe UNIVERSE = Planting.universe(1, 10_000);

  private static List<Lookalikes> of(Aspect aspect) {
    List<Lookalikes> found =
        UNIVERSE.lookalikes(Planting.NOW).filter(pair -> pair.aspect() == aspect).toList();
    assertThat(found).as("%s", aspect).isNotEmpty();
    return found;
  }

  private static String question(Contract contract) {
    return Wording.of(contract.event()).question(contract);
  }

  private static String label(Contract contract) {
    return Wording.of(contract.event()).label(contract);
  }

  @Test
  void negativesShouldNeverBeAmongThePairs() {
    for (long second : Planting.moments(3)) {
      Truth truth = new Truth(UNIVERSE);
      Set<String> pairs =
          truth
              .pairs(second)
              .map(pair -> pair.kalshi() + pair.polymarket())
              .collect(Collectors.toSet());
      assertThat(truth.negatives(second).map(pair -> pair.kalshi() + pair.polymarket()))
          .isNotEmpty()
          .doesNotHaveDuplicates()
          .noneMatch(pairs::contains);
    }
  }

  @Test
  void sharesOfVotesShouldBeNoPairs() {
    assertThat(new Truth(UNIVERSE).pairs(Planting.NOW).map(TruePair::kind))
        .doesNotContain(Kind.SHARE);
  }

  @Test
  void pricesOfLookalikesShouldPartVisibly() {
    Map<Aspect, Double> widest =
        UNIVERSE
            .lookalikes(Planting.NOW)
            .collect(Collectors.toMap(Lookalikes::aspect, LookalikesTest::apart, Math::max));
    assertThat(widest)
        .hasSize(Aspect.values().length)
        .allSatisfy((aspect, gap) -> assertThat(gap).as("%s", aspect).isGreaterThan(0.05));
  }

  private static double apart(Lookalikes pair) {
    double kalshi = Quotes.at(pair.kalshi(), Planting.NOW).middle();
    double polymarket = Quotes.at(pair.polymarket(), Planting.NOW).middle();
    boolean inverted = pair.kalshi().leg().inverse() != pair.polymarket().leg().inverse();
    return Math.abs(kalshi - (inverted && game(pair) ? 1 - polymarket : polymarket));
  }

  private static boolean game(Lookalikes pair) {
    return pair.kalshi().event().kind() == Kind.GAME;
  }

  @Test
  void rulesShouldBeOfBelievableLength() {
    UNIVERSE
        .lookalikes(Planting.NOW)
        .forEach(
            pair -> assertThat(Rules.polymarket(pair.polymarket())).hasSizeBetween(200, 1_500));
  }

  @Test
  void dateShouldBeAnotherDayOnOtherwiseTheSameQuestion() {
    for (Lookalikes pair : of(Aspect.DATE)) {
      Occurrence kalshi = pair.kalshi().event();
      Occurrence polymarket = pair.polymarket().event();
      assertThat(pair.kalshi().plannedClose() / 86_400)
          .isNotEqualTo(pair.polymarket().plannedClose() / 86_400);
      assertThat(Wording.of(kalshi).seriesTitle()).isEqualTo(Wording.of(polymarket).seriesTitle());
      if (kalshi.kind() == Kind.TEMPERATURE) {
        assertThat(label(pair.kalshi())).isEqualTo(label(pair.polymarket()));
      }
    }
  }

  @Test
  void strikeShouldLieBetweenTheStrikesOfTheOther() {
    for (Lookalikes pair : of(Aspect.STRIKE)) {
      Occurrence kalshi = pair.kalshi().event();
      Occurrence polymarket = pair.polymarket().event();
      double step = kalshi.strikes().step();
      double shift = (polymarket.strikes().first() - kalshi.strikes().first()) / step;
      assertThat(polymarket.strikes().step()).isEqualTo(step);
      assertThat(shift).isBetween(0.2, 0.8);
      assertThat(question(pair.polymarket())).isNotEqualTo(question(pair.kalshi()));
    }
  }

  @Test
  void strictnessShouldBeTheOnlyDifferenceAtTheSameNumber() {
    for (Lookalikes pair : of(Aspect.STRICTNESS)) {
      boolean player = pair.kalshi().event().kind() == Kind.PLAYER;
      assertThat(pair.kalshi().event().strikes()).isEqualTo(pair.polymarket().event().strikes());
      assertThat(Rules.kalshiPrimary(pair.kalshi())).containsPattern(player ? "\\d\\+" : "above");
      assertThat(Rules.polymarket(pair.polymarket())).contains(player ? "more than" : "at least");
      assertThat(question(pair.polymarket())).contains(player ? "more than" : "at least");
    }
  }

  @Test
  void stageShouldBeAnEarlierOne() {
    assertThat(of(Aspect.STAGE))
        .allSatisfy(pair ->
            assertThat(question(pair.polymarket())).containsAnyOf("first round", "opening stage"));
  }

  @Test
  void polarityShouldBeTheOppositeOfAnotherOutcome() {
    List<TruePair> pairs = new Truth(UNIVERSE).pairs(Planting.NOW).toList();
    for (Lookalikes pair : of(Aspect.POLARITY)) {
      assertThat(label(pair.kalshi())).isEqualTo(label(pair.polymarket()));
      assertThat(question(pair.polymarket())).contains("avoid defeat");
      assertThat(pairs)
          .filteredOn(other -> other.polymarket().equals(Stake.name(pair.polymarket())))
          .singleElement()
          .matches(TruePair::inverted);
    }
  }

  @Test
  void scopeShouldBeAPartOfTheGame() {
    assertThat(of(Aspect.SCOPE))
        .allSatisfy(pair ->
            assertThat(Rules.polymarket(pair.polymarket()))
                .containsAnyOf("first half", "regulation time", "first set"));
  }

  @Test
  void rulesAloneShouldTellWhereTitlesAreTheSame() {
    for (Lookalikes pair : UNIVERSE.lookalikes(Planting.NOW).toList()) {
      if (pair.aspect().ruleOnly()) {
        String rules = Rules.polymarket(pair.polymarket());
        assertThat(rules)
            .containsAnyOf(
                "Binance",
                "Weather Underground",
                "OECD",
                "does not count",
                "shared",
                "share the",
                "UTC");
        assertThat(
                Rules.kalshiPrimary(pair.kalshi()) + Rules.kalshiSecondary(pair.kalshi().event()))
            .doesNotContain("Binance", "Weather Underground", "OECD", "UTC");
      }
    }
  }

  @Test
  void lookalikesShouldNotAlwaysSettleAlike() {
    Map<Aspect, Set<Boolean>> alike =
        new Truth(UNIVERSE)
            .negatives(Planting.NOW)
            .map(HardNegative::aspect)
            .distinct()
            .collect(Collectors.toMap(aspect -> aspect, LookalikesTest::settledAlike));
    assertThat(alike.values().stream().filter(both -> both.contains(false)).count())
        .isGreaterThan(Aspect.values().length / 2);
  }

  private static Set<Boolean> settledAlike(Aspect aspect) {
    return of(aspect).stream()
        .map(pair ->
            Settlement.of(pair.kalshi()).value() == Settlement.of(pair.polymarket()).value())
        .collect(Collectors.toSet());
  }
}
