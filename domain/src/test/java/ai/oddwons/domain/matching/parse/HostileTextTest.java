package ai.oddwons.domain.matching.parse;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.Samples;
import ai.oddwons.domain.matching.MarketWording;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.compare.MatchJudge;
import ai.oddwons.domain.matching.lexicon.Lexicon;
import ai.oddwons.domain.matching.text.Token;
import ai.oddwons.domain.matching.text.Tokens;
import java.util.AbstractList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HostileTextTest {
  private static final List<String> SILENT =
      List.of(
          "",
          " \n\t ",
          "?",
          "?!…,;.",
          "()[]{}",
          "- – — -",
          "\"\"",
          "“”«»''",
          "$ € £ % °",
          "\0\u0001\u001b\u007f",
          "\u200e\u200f\u202e\u2066",
          "\u0301\u0301\u0301",
          "🎉🎉👩‍💻",
          "\ud83c",
          "\ue000\uffff",
          "will the a of to be",
          "Will it happen?");

  private static final List<String> FRAGMENTS =
      List.of(
          "Bitcoin",
          "above",
          "between",
          "and",
          "$",
          "€",
          "100k",
          "99999999999999999999",
          "-",
          "to",
          "by",
          "before",
          "the end of",
          "January",
          "31",
          "Feb",
          "30",
          "2026",
          "2026-02-30",
          "Q4",
          "25:61",
          "12:00",
          "pm",
          "UTC",
          "vs",
          "win",
          "beat",
          "no",
          "not",
          "fail",
          "98",
          "th",
          "Fed",
          "cut",
          "hike",
          "0",
          "bps",
          "%",
          "°",
          "F",
          "+",
          "or more",
          "Senate",
          "TX",
          "-",
          "02",
          "district",
          "nd",
          "\"",
          "«",
          "(",
          ")",
          ":",
          "/",
          "#",
          "1",
          "O/U",
          "3.5",
          "Person",
          "D",
          "e\u0301",
          "\u202e",
          "🎉",
          "\0",
          "Москва",
          "Oscars",
          "LX",
          "may",
          "May",
          "Lakers");

  private final PropositionParser parser = new PropositionParser();
  private final MatchJudge judge = new MatchJudge();

  private Proposition parse(String title) {
    return parser.parse(new MarketWording("", "", title, "", "", null));
  }

  @Test
  void textsThatSayNothingShouldNeverBeTheSame() {
    for (String one : SILENT) {
      for (String other : SILENT) {
        MatchVerdict verdict = judge.judge(parse(one), parse(other));

        assertThat(verdict.grade()).isEqualTo(MatchGrade.REJECTED);
        assertThat(verdict.reasons()).containsExactly(ReasonCode.NOTHING_SAID);
      }
    }
  }

  @Test
  void aTextThatSaysNothingShouldNotBeLikeOneThatDoes() {
    Proposition told = parse("Will Bitcoin hit $150k by June 30, 2026?");
    for (String silent : SILENT) {
      assertThat(judge.judge(parse(silent), told).grade()).isEqualTo(MatchGrade.REJECTED);
      assertThat(judge.judge(told, parse(silent)).grade()).isEqualTo(MatchGrade.REJECTED);
    }
  }

  @Test
  void anyTextInAnyPlaceShouldBeReadAndJudged() {
    List<MarketWording> wordings =
        Samples.of(
                400,
                random -> {
                  String[] texts = new String[5];
                  for (int place = 0; place < texts.length; place++) {
                    texts[place] =
                        random
                            .ints(random.nextInt(14), 0, FRAGMENTS.size())
                            .mapToObj(FRAGMENTS::get)
                            .collect(Collectors.joining(" "));
                  }
                  return new MarketWording(texts[0], texts[1], texts[2], texts[3], texts[4], null);
                })
            .toList();
    Proposition before = parse("Will Bitcoin hit $150k by June 30, 2026?");

    for (MarketWording wording : wordings) {
      Proposition now = parser.parse(wording);
      MatchVerdict verdict = judge.judge(before, now);

      assertThat(judge.judge(now, before).reasons()).isNotNull();
      assertThat(verdict.card()).as("%s", wording).isNotEmpty();
      before = now;
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Will Bitcoin be above $100,000 on January 13, 2026? ",
        "by the end of the year of the end of ",
        "1-1-1-1-",
        "2026-01-",
        "above above ",
        "between 1 and ",
        "New York New ",
        "(((",
        "\"a ",
        "no not ",
        "Lakers vs ",
        "will resolve otherwise ",
        "e\u0301\u0301",
      })
  void tenThousandCharactersShouldBeReadInEveryPlace(String part) {
    String text = part.repeat(10_000 / part.length() + 1);
    Proposition long1 = parser.parse(new MarketWording(text, text, text, text, text, null));

    assertThat(long1.subject().words().size() + long1.details().size()).isLessThan(1_300);
    assertThat(judge.judge(long1, long1).card()).isNotEmpty();
  }

  /** Counts how often a reader looks at a token. */
  private static final class Counted extends AbstractList<Token> {
    private final List<Token> tokens;
    private long looks;

    Counted(List<Token> tokens) {
      this.tokens = tokens;
    }

    @Override
    public Token get(int index) {
      looks++;
      return tokens.get(index);
    }

    @Override
    public int size() {
      return tokens.size();
    }
  }

  private static long looks(String part, int times, Consumer<List<Token>> reader) {
    Counted counted = new Counted(Tokens.of(part.repeat(times)));
    reader.accept(counted);
    return counted.looks;
  }

  private static void findAll(List<Token> tokens) {
    for (int index = 0; index < tokens.size(); index++) {
      Lexicon.standard().at(tokens, index);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "by the end of the year ",
        "the ",
        "January ",
        "January 13 2026 ",
        "2026 - 01 - ",
        "12 : 30 pm ",
        "between 1 and ",
        "at or above ",
        "1 - ",
        "0 bps or more ",
        "new york ( central park ",
        "university of michigan consumer ",
      })
  void twiceTheTextShouldTakeTwiceTheLooks(String part) {
    List<Consumer<List<Token>>> readers =
        List.of(
            tokens -> WindowReader.take(new Reading(tokens)),
            tokens -> RangeReader.take(new Reading(tokens)),
            HostileTextTest::findAll);
    for (Consumer<List<Token>> reader : readers) {
      long once = looks(part, 1_000, reader);
      long twice = looks(part, 2_000, reader);

      assertThat(once).isLessThan(1_000L * 400);
      assertThat(twice).isLessThanOrEqualTo(2 * once + 1_000);
    }
  }
}
