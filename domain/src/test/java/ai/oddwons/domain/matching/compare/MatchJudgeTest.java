package ai.oddwons.domain.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.matching.Agreement;
import ai.oddwons.domain.matching.FieldEvidence;
import ai.oddwons.domain.matching.MarketWording;
import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.Wordings;
import ai.oddwons.domain.matching.compare.JudgedPairs.Pair;
import ai.oddwons.domain.matching.parse.PropositionParser;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class MatchJudgeTest {
  /** What decides by what is missing, and so parts a market from itself. */
  private static final Set<ReasonCode> UNFIT =
      Set.of(ReasonCode.PLACEHOLDER, ReasonCode.NOTHING_SAID);

  private final PropositionParser parser = new PropositionParser();
  private final MatchJudge judge = new MatchJudge();

  static List<Pair> same() {
    return JudgedPairs.same();
  }

  static List<Pair> inverted() {
    return JudgedPairs.inverted();
  }

  static List<Pair> parted() {
    return JudgedPairs.parted();
  }

  static List<Pair> all() {
    return Stream.of(same(), inverted(), parted()).flatMap(List::stream).toList();
  }

  private MatchVerdict judged(MarketWording first, MarketWording second) {
    return judge.judge(parser.parse(first), parser.parse(second));
  }

  private MatchVerdict judged(String first, String second) {
    return judged(Wordings.of(first), Wordings.of(second));
  }

  @ParameterizedTest
  @MethodSource("same")
  void oneQuestionInTwoWordingsShouldBeEquivalent(Pair pair) {
    MatchVerdict verdict = judged(pair.first(), pair.second());

    assertThat(verdict.grade()).as("%s", verdict).isEqualTo(MatchGrade.EQUIVALENT);
    assertThat(verdict.reasons()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("inverted")
  void oppositeQuestionsShouldBeInverted(Pair pair) {
    MatchVerdict verdict = judged(pair.first(), pair.second());

    assertThat(verdict.grade()).as("%s", verdict).isEqualTo(MatchGrade.INVERTED);
    assertThat(verdict.reasons()).isEmpty();
    assertThat(verdict.card()).anyMatch(field -> field.agreement() == Agreement.DIFFERENT);
  }

  @ParameterizedTest
  @MethodSource("parted")
  void otherQuestionsShouldBePartedForTheirReason(Pair pair) {
    MatchVerdict verdict = judged(pair.first(), pair.second());

    assertThat(verdict.grade()).as("%s", verdict).isEqualTo(pair.grade());
    assertThat(verdict.relation()).as("%s", verdict).isEqualTo(pair.relation());
    assertThat(verdict.reasons()).contains(pair.reason());
  }

  /** The two left out are reasons of a choice among several, and of no pair alone. */
  @ParameterizedTest
  @EnumSource(
      names = {"AMBIGUOUS", "TAKEN"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyReasonShouldHaveItsTable(ReasonCode reason) {
    assertThat(parted()).anyMatch(pair -> pair.reason() == reason);
  }

  @ParameterizedTest
  @MethodSource("all")
  void theOtherWayRoundOnlyTheRelationShouldTurn(Pair pair) {
    MatchVerdict verdict = judged(pair.first(), pair.second());
    MatchVerdict mirrored = judged(pair.second(), pair.first());

    assertThat(mirrored.grade()).isEqualTo(verdict.grade());
    assertThat(mirrored.relation()).isEqualTo(turned(verdict.relation()));
    assertThat(mirrored.reasons()).containsExactlyElementsOf(verdict.reasons());
    assertThat(mirrored.card())
        .extracting(FieldEvidence::field)
        .containsExactlyElementsOf(verdict.card().stream().map(FieldEvidence::field).toList());
  }

  private static @Nullable MatchRelation turned(@Nullable MatchRelation relation) {
    return switch (relation) {
      case SUBSET -> MatchRelation.SUPERSET;
      case SUPERSET -> MatchRelation.SUBSET;
      case EXCLUSIVE -> MatchRelation.EXCLUSIVE;
      case COMPARABLE -> MatchRelation.COMPARABLE;
      case null -> null;
    };
  }

  @ParameterizedTest
  @MethodSource("all")
  void theSameWordingShouldBeEquivalentUnlessItSaysTooLittle(Pair pair) {
    for (String line : List.of(pair.first(), pair.second())) {
      MatchVerdict verdict = judged(line, line);

      assertThat(verdict.grade() == MatchGrade.EQUIVALENT || unfit(verdict))
          .as("%s %s", line, verdict)
          .isTrue();
    }
  }

  private static boolean unfit(MatchVerdict verdict) {
    return verdict.grade() == MatchGrade.REJECTED && UNFIT.containsAll(verdict.reasons());
  }

  /** Whatever a venue shouts, accents or quotes, it is the same question. */
  @ParameterizedTest
  @MethodSource("same")
  void hiddenCharactersAndTypographyShouldChangeNothing(Pair pair) {
    MarketWording plain = pair.firstWording();
    MarketWording dressed =
        new MarketWording(
            plain.id(),
            plain.event(),
            "\u200f" + plain.title().replace("'", "’").replace("-", "–") + " \u202c🎉",
            plain.outcome(),
            plain.rules(),
            plain.close());

    assertThat(judged(dressed, pair.secondWording()).grade()).isEqualTo(MatchGrade.EQUIVALENT);
  }

  @Test
  void differentQuestionsShouldNeverMeetAcrossTheTables() {
    List<Pair> pairs = same();
    for (int one = 0; one < pairs.size(); one++) {
      for (int other = 0; other < pairs.size(); other++) {
        String first = pairs.get(one).first();
        String second = pairs.get(other).second();
        if (!first.equals(pairs.get(other).first()) && !second.equals(pairs.get(one).second())) {
          assertThat(judged(first, second).grade())
              .as("%s | %s", first, second)
              .isNotEqualTo(MatchGrade.EQUIVALENT);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Will Bitcoin be above $100,000 on Dec 31, 2026? | Will Ethereum be above $100,000 on Dec 31, 2026? | SUBJECT
          Will Bitcoin be above $100,000 on Dec 31, 2026? | Will Bitcoin be above $110,000 on Dec 31, 2026? | LEVEL
          Will Bitcoin be above $100,000 on Dec 31, 2026? | Will Bitcoin be above $100,000 on Dec 30, 2026? | WINDOW
          Will Kraken IPO by June 30, 2026?               | Will Kraken not IPO by June 30, 2026?           | POLARITY
          Fed rate cut in March 2026?                     | Fed rate hike in March 2026?                    | PREDICATE
          """)
  void theCardShouldNameTheOnlyFieldThatDiffers(String first, String second, MatchField field) {
    assertThat(judged(first, second).card())
        .filteredOn(evidence -> evidence.agreement() == Agreement.DIFFERENT)
        .extracting(FieldEvidence::field)
        .containsExactly(field);
  }

  @Test
  void theCardShouldQuoteBothSides() {
    assertThat(judged("Fed rate cut in March 2026?", "Fed rate hike in March 2026?").card())
        .contains(new FieldEvidence(MatchField.PREDICATE, Agreement.DIFFERENT, "cut", "hike"));
  }

  @Test
  void rulesShouldNotPartMarketsOfWhichOneHasNone() {
    String ruled = "Will gas prices be above $3.00 on January 31, 2026? // According to AAA.";
    String bare = "Will gas prices be above $3.00 on January 31, 2026?";

    assertThat(judged(ruled, bare).grade()).isEqualTo(MatchGrade.EQUIVALENT);
  }

  @Test
  void twoReasonsShouldStandInTheOrderOfTheirGravity() {
    MatchVerdict verdict =
        judged("Will Powell leave by May 31, 2026?", "Will Powell resign by June 30, 2026?");

    assertThat(verdict.relation()).isEqualTo(MatchRelation.COMPARABLE);
    assertThat(verdict.reasons())
        .containsExactly(ReasonCode.OTHER_PREDICATE, ReasonCode.OTHER_DEADLINE);
  }

  @Test
  void aVerdictShouldHaveARelationExactlyWhenItIsRelated() {
    assertThatThrownBy(
            () -> new MatchVerdict(MatchGrade.REJECTED, MatchRelation.SUBSET, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MatchVerdict(MatchGrade.RELATED, null, List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(
            Stream.of(MatchGrade.values())
                .filter(grade -> grade != MatchGrade.RELATED)
                .map(grade -> new MatchVerdict(grade, null, List.of(), List.of()).grade())
                .collect(Collectors.toSet()))
        .hasSize(4);
  }
}
