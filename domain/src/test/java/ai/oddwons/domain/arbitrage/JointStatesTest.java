package ai.oddwons.domain.arbitrage;

import static ai.oddwons.domain.arbitrage.Readings.FREE;
import static ai.oddwons.domain.arbitrage.Readings.NOON;
import static ai.oddwons.domain.arbitrage.Readings.cents;
import static ai.oddwons.domain.arbitrage.Readings.noOffered;
import static ai.oddwons.domain.arbitrage.Readings.yesOffered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.oddwons.domain.Samples;
import ai.oddwons.domain.arbitrage.StateProgram.Security;
import ai.oddwons.domain.fees.Charges;
import ai.oddwons.domain.fees.FeeQuote;
import ai.oddwons.domain.fees.Tariff;
import ai.oddwons.domain.pricing.Quantity;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class JointStatesTest {
  /** Wins both; nominee only; neither. */
  private static final List<List<Boolean>> ELECTION =
      List.of(List.of(true, false), List.of(true, true), List.of(false, true));

  private static JointStates.Position best(List<List<Boolean>> states, MarketReading... readings) {
    List<Leg> legs = List.of(readings[0].buyYes(), readings[1].buyNo());
    List<Charges> charges = legs.stream().map(leg -> charges(leg.reading().tariff())).toList();
    return new JointStates(legs, charges, states).best();
  }

  private static Charges charges(Tariff tariff) {
    return ((FeeQuote.Known) tariff.at(NOON)).charges();
  }

  @Test
  void anImplicationShouldBeFoundAmongStates() {
    JointStates.Position position =
        best(
            ELECTION,
            yesOffered("nominee", FREE, "100@0.40", "50@0.42"),
            noOffered("election", FREE, "120.5@0.57"));

    assertThat(position.legs()).extracting(LegFill::size).containsOnly(Quantity.ofShares(120));
    assertThat(position.worst()).hasToString("3.2");
    assertThat(position.capital()).hasToString("116.8");
  }

  @Test
  void aStateInWhichNothingPaysShouldTakeTheGain() {
    List<List<Boolean>> withNone =
        Stream.concat(ELECTION.stream(), Stream.of(List.of(false, false))).toList();

    assertThat(
            best(
                    withNone,
                    yesOffered("nominee", FREE, "100@0.40"),
                    noOffered("election", FREE, "100@0.57"))
                .worst()
                .isPositive())
        .isFalse();
  }

  @Test
  void feesShouldCount() {
    assertThat(
            best(
                    ELECTION,
                    yesOffered("nominee", cents("0.07"), "100@0.40"),
                    noOffered("election", cents("0.07"), "100@0.57"))
                .capital()
                .isZero())
        .isTrue();
  }

  @Test
  void programShouldRefuseStatesThatForgetASecurity() {
    assertThatThrownBy(() -> new StateProgram(List.of(new Security(0.5, 1)), List.of(List.of())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StateProgram(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Two securities of which exactly one pays: the program is the smaller depth times the gap. */
  @Test
  void programShouldAgreeWithArithmetic() {
    assertThat(
            Samples.of(
                200,
                random -> {
                  double first = random.nextDouble(0.01, 0.99);
                  double second = random.nextDouble(0.01, 0.99);
                  double depth = random.nextInt(1, 1000);
                  double more = depth + random.nextInt(0, 1000);
                  double profit =
                      new StateProgram(
                              List.of(new Security(first, depth), new Security(second, more)),
                              List.of(List.of(1.0, 0.0), List.of(0.0, 1.0)))
                          .solve()
                          .profit();
                  return profit - Math.max(0, depth * (1 - first - second));
                }))
        .allSatisfy(difference -> assertThat(difference).isCloseTo(0, within(1e-6)));
  }

  @Test
  void isotonicFitShouldPoolByWeight() {
    assertThat(
            IsotonicFit.falling(
                List.of(0.9, 0.7, 0.75, 0.4, 0.42, 0.1), List.of(1., 3., 1., 1., 4., 1.)))
        .usingElementComparator((one, other) -> Math.abs(one - other) < 1e-12 ? 0 : 1)
        .containsExactly(0.9, 0.7125, 0.7125, 0.416, 0.416, 0.1);
    assertThat(IsotonicFit.rising(List.of(3., 2., 1.), Collections.nCopies(3, 1.)))
        .containsExactly(2., 2., 2.);
    assertThat(IsotonicFit.rising(List.of(), List.of())).isEmpty();
    assertThatThrownBy(() -> IsotonicFit.rising(List.of(1.), List.of(0.)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void coherentPricesShouldAddUpToOneAndKeepTheirOrder() {
    CoherentPrices coherent = CoherentPrices.exactlyOne(List.of(0.92, 0.05, 0.03, 0.04));

    assertThat(coherent.logOddsShift()).isCloseTo(0.2163742619, within(1e-9));
    assertThat(coherent.prices().stream().mapToDouble(one -> one).sum())
        .isCloseTo(1, within(1e-12));
    assertThat(coherent.divergence()).isCloseTo(0.0043021237, within(1e-9));
    assertThat(CoherentPrices.exactlyOne(List.of(0.5, 0.5)).divergence())
        .isCloseTo(0, within(1e-12));
    assertThatThrownBy(() -> CoherentPrices.exactlyOne(List.of(0.5, 1.0)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aWideGapShouldRatherBeAMismatch() {
    GapMismatch mismatch = new GapMismatch(0.005, 1.2, 10);

    assertThat(mismatch.probability(5)).isCloseTo(0.75804430348, within(1e-9));
    assertThat(mismatch.probability(-5)).isEqualTo(mismatch.probability(5));
    assertThat(new GapMismatch(0, 1.2, 10).probability(9)).isZero();
    assertThat(new GapMismatch(1, 1.2, 10).probability(9)).isEqualTo(1);
  }
}
