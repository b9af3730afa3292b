package ai.oddwons.domain.matching.parse;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MeaningsTest {
  /** What happens, after «not» where YES stands for its opposite. */
  private static String said(Proposition proposition) {
    return (proposition.negated() ? "not " : "")
        + String.join(" ", new TreeSet<>(proposition.ids(Kind.ACTION)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Will Ken Paxton win the 2026 Texas Republican Senate primary?                | nominate
          Will Ken Paxton win the Republican nomination for Senate in Texas in 2026?   | nominate
          Will Ken Paxton be the Republican nominee for Senate in Texas in 2026?       | nominate
          Will Paul Thomas Anderson be nominated for Best Director at the 98th Academy Awards? | nominate
          Will Paul Thomas Anderson win Best Director at the 98th Academy Awards?      | win
          Will Democrats win the House in 2026?                                        | control
          Will the Democratic Party control the House after the 2026 election?         | control
          Will Democrats win the Texas Senate race in 2026?                            | win
          Will Reform UK win the most seats in Parliament?                             | most_seats
          Will Reform UK win the parliamentary election?                               | most_seats
          Will the Federal Reserve Hike rates by 0bps at their March 2026 meeting?     | hold
          Will the Fed cut rates by 0 bps in March 2026?                               | hold
          No change in Fed interest rates after March 2026 meeting?                    | hold
          Will the European Central Bank Maintain current rate at the Feb 2026 ECB meeting? | hold
          Will the Fed change rates in March 2026?                                     | not hold
          Will the Fed hike or cut rates in March 2026?                                | not hold
          Bank of England decreases interest rates by 50+ bps after February 2026 meeting? | cut
          Will Bitcoin hit $150k by June 30, 2026?                                     | reach
          Will Bitcoin dip to $70,000 by December 31, 2026?                            | dip
          Will voters approve Proposition 50 in 2026?                                  | pass
          Will voters reject Proposition 50 in 2026?                                   | not pass
          Will voters not reject Proposition 50 in 2026?                               | pass
          Will Trump remain in office through 2026?                                    | not leave
          Will Trump leave office before 2027?                                         | leave
          Will Trump not remain in office through 2026?                                | leave
          Will Giannis Antetokounmpo not be traded?                                    | not trade
          Will OpenAI fail to release GPT-6 by March 31, 2026?                         | not release
          Will any candidate win more than 50% in the first round of the election?     | not runoff
          Will there be a runoff in the 2026 election?                                 | runoff
          """)
  void manyWordingsShouldMeanOneThing(String title, String meaning) {
    assertThat(said(Parsed.of(title))).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Will Bitcoin reach $150,000 by June 30, 2026?                 | >=150000 MONEY
          Will Bitcoin hit $150k by June 30, 2026?                      | >=150000 MONEY
          Will Bitcoin dip to $70,000 by June 30, 2026?                 | <=70000 MONEY
          Will Bitcoin fall to $70k by June 30, 2026?                   | <=70000 MONEY
          Will the Fed hike rates by 0 bps in March 2026?               | -
          Will a candidate win more than 50% in the first round?        | -
          """)
  void levelsShouldMeanWhatHappensToThem(String title, String range) {
    assertThat(Parsed.range(Parsed.of(title).range())).isEqualTo(range);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Will the Fed cut rates in March 2026?                                   | RATE_DECISION
          [nba-lal-bos-2026-01-10] Lakers vs. Celtics                             | GAME
          Will Trump resign in 2026?                                              | EVENT
          Will the price of Bitcoin be above $84,000 on January 13?               | PRICE
          Bitcoin all time high by March 31, 2026?                                | PRICE
          Will CPI YoY be above 3.0% in January 2026?                             | PRINT
          Will the federal funds rate be 3.5% in March 2026?                      | PRINT
          Will Paul Thomas Anderson win Best Director at the 98th Academy Awards? | AWARD
          Top US Netflix Show on Jan 12, 2026?                                    | CHART
          Will Algeria win the Africa Cup of Nations?                             | COMPETITION
          Will Democrats win the Texas Senate race in 2026?                       | ELECTION
          Will Putin meet with Zelenskyy by March 31, 2026?                       | EVENT
          """)
  void everyQuestionShouldHaveItsTopic(String line, Topic topic) {
    assertThat(Parsed.of(line).topic()).isEqualTo(topic);
  }

  @Test
  void aSeatShouldBeNamedByItsCodeOrItsNumber() {
    for (String title :
        new String[] {
          "CA-22 winner in 2026?", "Who wins California's 22nd congressional district in 2026?"
        }) {
      Proposition seat = Parsed.of(title);

      assertThat(seat.ids(Kind.PLACE)).as(title).containsExactly("us-ca-22");
      assertThat(seat.ids(Kind.OFFICE)).as(title).containsExactly("house");
    }
  }

  @Test
  void namesAndWordsThatNoFieldHoldsShouldBeKept() {
    Proposition meeting = Parsed.of("Will Putin secretly meet with Zelenskyy by March 31, 2026?");

    assertThat(meeting.subject().words()).containsExactly("putin", "zelensky");
    assertThat(meeting.details()).containsExactly("secretly");
    assertThat(meeting.saysNothing()).isFalse();
    assertThat(meeting.placeholder()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Who will win the next presidential election? => Person D, true",
    "Who will win the next presidential election? => Candidate X, true",
    "Who will win the next presidential election? => Option AB, true",
    "Will Person D win?, true",
    "Who will win the next presidential election? => JD Vance, false",
    "Who will win? => Club América, false",
    "Who will win the next presidential election?, false",
  })
  void anOutcomeThatNamesNobodyYetShouldBeKnown(String line, boolean placeholder) {
    assertThat(Parsed.of(line).placeholder()).isEqualTo(placeholder);
  }
}
