package ai.oddwons.domain.matching.assign;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.matching.Agreement;
import ai.oddwons.domain.matching.FieldEvidence;
import ai.oddwons.domain.matching.MarketPair;
import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.ReasonCode;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OnePartnerTest {
  private static final Platform KALSHI = new Platform("kalshi");
  private static final Platform POLYMARKET = new Platform("polymarket");

  @Test
  void pairsThatShareNoMarketShouldStay() {
    List<JudgedPair> judged =
        List.of(
            pair("A", "1", MatchGrade.EQUIVALENT, 3),
            pair("B", "2", MatchGrade.INVERTED, 3),
            pair("C", "3", MatchGrade.CAVEAT, 3));

    assertThat(OnePartner.choose(judged)).isEqualTo(judged);
  }

  @Test
  void theOneThatAgreesInMoreFieldsShouldBeKeptAndTheOtherNamed() {
    List<JudgedPair> chosen =
        OnePartner.choose(
            List.of(
                pair("A", "1", MatchGrade.EQUIVALENT, 4),
                pair("A", "2", MatchGrade.EQUIVALENT, 5)));

    assertThat(grades(chosen)).containsExactly(MatchGrade.REJECTED, MatchGrade.EQUIVALENT);
    assertThat(chosen.getFirst().verdict().reasons()).containsExactly(ReasonCode.TAKEN);
  }

  @Test
  void aSurePairShouldCountForMoreThanTwoCaveats() {
    List<JudgedPair> chosen =
        OnePartner.choose(
            List.of(
                pair("A", "1", MatchGrade.EQUIVALENT, 3),
                pair("A", "2", MatchGrade.CAVEAT, 9),
                pair("B", "1", MatchGrade.CAVEAT, 9)));

    assertThat(grades(chosen))
        .containsExactly(MatchGrade.EQUIVALENT, MatchGrade.REJECTED, MatchGrade.REJECTED);
  }

  /** Two listings of one question: which of them is meant, nothing tells. */
  @Test
  void aPairThatAnotherFitsAsWellShouldBecomeACaveat() {
    List<JudgedPair> chosen =
        OnePartner.choose(
            List.of(
                pair("A", "1", MatchGrade.EQUIVALENT, 3),
                pair("A", "2", MatchGrade.EQUIVALENT, 3)));

    assertThat(grades(chosen)).containsExactlyInAnyOrder(MatchGrade.CAVEAT, MatchGrade.REJECTED);
    assertThat(chosen)
        .filteredOn(one -> one.verdict().grade() == MatchGrade.CAVEAT)
        .singleElement()
        .satisfies(
            one -> assertThat(one.verdict().reasons()).containsExactly(ReasonCode.AMBIGUOUS));
  }

  @Test
  void aPartnerFromTheEventThatHoldsTheOthersShouldBePreferred() {
    List<JudgedPair> chosen =
        OnePartner.choose(
            List.of(
                pair("A", "1", "E", "lone", MatchGrade.EQUIVALENT),
                pair("A", "2", "E", "full", MatchGrade.EQUIVALENT),
                pair("B", "3", "E", "full", MatchGrade.EQUIVALENT)));

    assertThat(grades(chosen))
        .containsExactly(MatchGrade.REJECTED, MatchGrade.EQUIVALENT, MatchGrade.EQUIVALENT);
  }

  @Test
  void pairsThatOnlyInformEachOtherShouldAllStay() {
    MatchVerdict larger =
        new MatchVerdict(
            MatchGrade.RELATED, MatchRelation.SUBSET, List.of(ReasonCode.OTHER_LEVEL), List.of());
    List<JudgedPair> judged =
        List.of(
            pair("A", "1", MatchGrade.EQUIVALENT, 3),
            new JudgedPair(market("A", "2"), null, null, larger),
            new JudgedPair(market("A", "3"), null, null, larger));

    assertThat(OnePartner.choose(judged)).isEqualTo(judged);
  }

  private static List<MatchGrade> grades(List<JudgedPair> pairs) {
    return pairs.stream().map(one -> one.verdict().grade()).toList();
  }

  private static JudgedPair pair(String first, String second, MatchGrade grade, int same) {
    return new JudgedPair(market(first, second), null, null, verdict(grade, same));
  }

  private static JudgedPair pair(
      String first, String second, String firstEvent, String secondEvent, MatchGrade grade) {
    return new JudgedPair(
        market(first, second),
        new EventId(KALSHI, firstEvent),
        new EventId(POLYMARKET, secondEvent),
        verdict(grade, 3));
  }

  private static MatchVerdict verdict(MatchGrade grade, int same) {
    FieldEvidence agreed = new FieldEvidence(MatchField.SUBJECT, Agreement.SAME, "x", "x");
    return new MatchVerdict(grade, null, List.of(), Collections.nCopies(same, agreed));
  }

  private static MarketPair market(String first, String second) {
    return new MarketPair(new MarketId(KALSHI, first), new MarketId(POLYMARKET, second));
  }
}
