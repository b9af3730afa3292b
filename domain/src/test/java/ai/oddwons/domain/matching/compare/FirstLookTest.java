package ai.oddwons.domain.matching.compare;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.matching.MarketWording;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.Wordings;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.PropositionParser;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FirstLookTest {
  private static final Set<MatchGrade> TRADED =
      Set.of(MatchGrade.EQUIVALENT, MatchGrade.INVERTED, MatchGrade.CAVEAT);

  private final PropositionParser parser = new PropositionParser();
  private final MatchJudge judge = new MatchJudge();

  /** Every text of the table, and each once more with rules that name what others do. */
  private static List<MarketWording> texts() {
    return Stream.of(JudgedPairs.same(), JudgedPairs.inverted(), JudgedPairs.parted())
        .flatMap(List::stream)
        .flatMap(pair -> Stream.of(pair.first(), pair.second()))
        .map(Wordings::of)
        .flatMap(text -> Stream.of(text, ruled(text)))
        .distinct()
        .toList();
  }

  private static MarketWording ruled(MarketWording text) {
    return new MarketWording(
        text.id(),
        text.event(),
        text.title(),
        text.outcome(),
        "Resolves Yes if the Lakers of Texas, Newsom or Bitcoin win in the US, according to AAA.",
        text.close());
  }

  private boolean mayMatch(MarketWording first, MarketWording second) {
    return judge.mayMatch(parser.parseTitle(first), parser.parseTitle(second));
  }

  @Test
  void noPairThatMatchesShouldEverBeRefused() {
    List<Proposition> read = texts().stream().map(parser::parse).toList();
    List<Proposition> unread = texts().stream().map(parser::parseTitle).toList();
    for (int one = 0; one < read.size(); one++) {
      for (int other = 0; other < read.size(); other++) {
        if (!judge.mayMatch(unread.get(one), unread.get(other))) {
          assertThat(judge.judge(read.get(one), read.get(other)).grade())
              .as("%s and %s", read.get(one), read.get(other))
              .isNotIn(TRADED);
        }
      }
    }
  }

  @Test
  void rulesShouldChangeNothing() {
    for (MarketWording one : texts()) {
      Proposition read = parser.parse(one);
      Proposition unread = parser.parseTitle(one);

      assertThat(judge.mayMatch(read, unread)).isEqualTo(judge.mayMatch(unread, unread));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Will it happen?                                  | Will it happen?",
        "Who wins the next election? => Person D          | Who wins the next election? => Person D",
        "Will the Fed cut rates in March 2026?            | Will Bitcoin reach $150k by March 31, 2026?",
        "Will the Fed cut rates in March 2026?            | Will the ECB cut rates in March 2026?",
        "Will the Fed cut rates in March 2026?            | Will the Fed cut rates in April 2026?",
        "Will the Fed cut rates in March 2026?            | Will the Fed hold rates in March 2026?",
        "Will the Fed cut rates by 25 bps in March 2026?  | Will the federal funds rate be 3.5% in March 2026?",
        "Bitcoin above $100,000 on Dec 31, 2026?          | Bitcoin above $110,000 on Dec 31, 2026?",
        "Will Kraken IPO by June 30, 2026?                | Will Stripe IPO by June 30, 2026?",
        "Will Sinner reach the 2026 Australian Open final? | Will Sinner finish top 10 at the 2026 Australian Open?",
        "[nba-lal-bos-2026-01-10] Lakers vs. Celtics      | [nba-lal-nyk-2026-01-10] Lakers vs. Knicks",
        "[nba-lal-bos-2026-01-10] Lakers vs. Celtics      | [nba-lal-bos-2026-01-12] Lakers vs. Celtics",
      })
  void whatNoRuleCanMendShouldBeRefused(String first, String second) {
    assertThat(mayMatch(Wordings.of(first), Wordings.of(second))).isFalse();
    assertThat(mayMatch(Wordings.of(second), Wordings.of(first))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CPI above 0.3% in March 2026? | Will CPI rise more than 0.3% month over month in March 2026? | The change is month-over-month.",
        "Will the Chiefs win more than 10.5 in 2026? | Will the Chiefs win 10 or fewer games in 2026? | Games of the season count.",
        "How many rate cuts in 2026? => 3 | How many ECB rate cuts in 2026? => 3 | Cuts of the European Central Bank count.",
      })
  void whatATitleLeavesToItsRulesShouldBeLeftOpen(String first, String second, String rules) {
    MarketWording bare = Wordings.of(first);
    MarketWording told =
        new MarketWording(bare.id(), bare.event(), bare.title(), bare.outcome(), rules, null);

    assertThat(judge.judge(parser.parse(told), parser.parse(Wordings.of(second))).grade())
        .isIn(TRADED);
    assertThat(mayMatch(told, Wordings.of(second))).isTrue();
    assertThat(mayMatch(Wordings.of(second), told)).isTrue();
  }
}
