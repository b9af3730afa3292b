package ai.oddwons.domain.arbitrage;

import static ai.oddwons.domain.arbitrage.Readings.FREE;
import static ai.oddwons.domain.arbitrage.Readings.noOffered;
import static ai.oddwons.domain.arbitrage.Readings.perFill;
import static ai.oddwons.domain.arbitrage.Readings.walk;
import static ai.oddwons.domain.arbitrage.Readings.yesOffered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.market.OutcomeStructure;
import ai.oddwons.domain.pricing.Money;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CompleteSetTest {
  private static final List<MarketReading> YES =
      List.of(
          yesOffered("x", FREE, "100@0.30"),
          yesOffered("y", FREE, "200@0.25"),
          yesOffered("z", FREE, "80@0.40"));
  private static final List<MarketReading> NO =
      List.of(
          noOffered("x", FREE, "90@0.68"),
          noOffered("y", FREE, "120@0.72"),
          noOffered("z", FREE, "60@0.55"));

  private static CompleteSet set(List<MarketReading> outcomes, OutcomeStructure structure) {
    return new CompleteSet(outcomes, GroupLogic.of(structure));
  }

  @Test
  void allYesShouldPayWhereOneOutcomeMustHappen() {
    Sizing best = walk(set(YES, OutcomeStructure.EXACTLY_ONE).allYes()).best();

    assertThat(best.quantity()).isEqualTo(80);
    assertThat(best.profit()).hasToString("4");
  }

  @Test
  void allYesShouldPayNothingForCertainElsewhere() {
    for (OutcomeStructure structure :
        List.of(
            OutcomeStructure.AT_MOST_ONE,
            OutcomeStructure.EXACTLY_ONE_OPEN,
            OutcomeStructure.INDEPENDENT)) {
      assertThat(walk(set(YES, structure).allYes()).best().quantity()).isZero();
      assertThat(GroupLogic.of(structure).proofForAllYes()).isInstanceOf(Proof.Unproven.class);
    }
    assertThat(GroupLogic.of(OutcomeStructure.EXACTLY_ONE).proofForAllYes())
        .isEqualTo(new Proof.Proven());
  }

  @Test
  void allNoShouldPayWhereOutcomesExcludeEachOther() {
    assertThat(walk(set(NO, OutcomeStructure.AT_MOST_ONE).allNo()).best().profit())
        .hasToString("3");
    assertThat(walk(set(NO, OutcomeStructure.INDEPENDENT).allNo()).best().quantity()).isZero();
    assertThat(GroupLogic.of(OutcomeStructure.INDEPENDENT).proofForAllNo())
        .isInstanceOf(Proof.Unproven.class);
    assertThat(GroupLogic.of(OutcomeStructure.EXACTLY_ONE_OPEN).proofForAllNo())
        .isEqualTo(new Proof.Proven());
  }

  @Test
  void conversionShouldReleaseAllButOneAtOnce() {
    Sizing all = walk(set(NO, OutcomeStructure.AT_MOST_ONE).conversion(List.of(0, 1, 2), 0)).best();

    assertThat(all.quantity()).isEqualTo(60);
    assertThat(all.payout()).hasToString("120");
  }

  @Test
  void conversionShouldSellTheOthers() {
    CompleteSet set =
        set(
            List.of(
                noOffered("w", perFill("0.04"), "100@0.80"),
                Readings.market("x", Readings.levels("100@0.35"), List.of(), perFill("0.04")),
                Readings.market("y", Readings.levels("100@0.30"), List.of(), perFill("0.04")),
                Readings.market("z", Readings.levels("100@0.18"), List.of(), perFill("0.04"))),
            OutcomeStructure.AT_MOST_ONE);

    Sizing sizing = walk(set.conversion(List.of(0), 0)).at(100);
    assertThat(sizing.sales()).hasToString("83");
    assertThat(sizing.fees()).hasToString("2.9804");
    assertThat(sizing.profit()).hasToString("0.0196");
    assertThat(sizing.capital()).isEqualTo(Money.ofDollars("80.64"));
    assertThat(walk(set.conversion(List.of(0), 100)).at(100).sales()).hasToString("82.17");
  }

  @Test
  void conversionShouldRefuseAnAbsurdFee() {
    CompleteSet set = set(NO, OutcomeStructure.AT_MOST_ONE);

    assertThatThrownBy(() -> set.conversion(List.of(0), 10_000))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> set.conversion(List.of(0), -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> set(NO.subList(0, 1), OutcomeStructure.AT_MOST_ONE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void collateralShouldComeBackButForOneShare() {
    CollateralReturn returned =
        new CollateralReturn(List.of(Price.ofCents(60), Price.ofCents(70)), Quantity.ofShares(10));

    assertThat(returned.paid()).hasToString("13");
    assertThat(returned.guaranteed()).hasToString("10");
    assertThat(returned.capitalAfterReturn()).hasToString("3");
  }
}
