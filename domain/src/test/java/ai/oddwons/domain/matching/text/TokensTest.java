package ai.oddwons.domain.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.Samples;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TokensTest {
  /** Words as they are, names with ^, numbers with their value. */
  private static String shown(String text) {
    return Tokens.of(text).stream().map(TokensTest::shown).collect(Collectors.joining(" "));
  }

  private static String shown(Token token) {
    return token.number() != null
        ? token.number().toPlainString()
        : token.text() + (token.name() ? "^" : "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0                  | 0
          007                | 7
          0.5                | 0.5
          .5                 | 0.5
          4.40               | 4.4
          5.                 | 5
          999                | 999
          1,000              | 1000
          $89,999.99         | $ 89999.99
          1,000,000          | 1000000
          12,3456            | 12 3456
          100k               | 100000
          $97.5K             | $ 97500
          2.5m               | 2500000
          7mm                | 7000000
          3mn                | 3000000
          3b                 | 3000000000
          3bn                | 3000000000
          1.5T               | 1500000000000
          2tn                | 2000000000000
          5pm                | 5 pm
          3rd                | 3 rd
          2x                 | 2 x
          5million           | 5 million
          50+                | 50 +
          -3.5               | - 3.5
          >=3                | > = 3
          ≥4                 | ≥ 4
          45°F               | 45 ° f^
          3%                 | 3 %
          2026-01-13         | 2026 - 1 - 13
          O/U 3.5            | o^ / u^ 3.5
          """)
  void numbersShouldBeReadWithTheirSeparatorsAndScales(String text, String tokens) {
    assertThat(shown(text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource({
    "99999999999999999, 99999999999999999",
    "123456789012345678, 123456789012345678",
    "1234567890123456789, 1234567890123456789^",
    "123456789012345678901234567890, 123456789012345678901234567890^",
  })
  void numbersNobodyBetsOnShouldBeNames(String digits, String tokens) {
    assertThat(shown(digits)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Will Brazil's team win            | will^ brazil^ team win
          Brazil’s players' cup             | brazil^ players cup
          the U.S. and the U.K.             | the us^ and the uk^
          U.S.A. at 5 p.m.                  | usa^ at 5 pm
          D'Angelo won't                    | dangelo^ wont
          S&P 500 and Texas A&M             | s&p^ 500 and texas^ a&m^
          St. Louis                         | st^ louis^
          FC Südtirol                       | fc^ sudtirol^
          Real Betis Balompié               | real^ betis^ balompie^
          Chloé Zhao                        | chloe^ zhao^
          İstanbul                          | istanbul^
          Łódź                              | łodz^
          "Stranger Things: Season 5"       | stranger^ things^ : season^ 5
          «it ends with us» is a film       | it^ ends^ with^ us^ is a film
          “one battle” after another        | one^ battle^ after another
          an "open quote                    | an open^ quote^
          Park Chan-wook                    | park^ chan^ - wook^
          Park Chan–wook                    | park^ chan^ - wook^
          chan-wook                         | chan - wook
          Hyphen - apart                    | hyphen^ - apart
          #1 song                           | # 1 song
          Москва и 中国                      | москва^ и 中国
          ＢＴＣ ５００                        | btc^ 500
          ﬁnal                              | final
          """)
  void wordsShouldBeNormalised(String text, String tokens) {
    assertThat(shown(text)).isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bit\\u200ecoin | bitcoin^
          \\u202eabove\\u202c | above
          \\ufeffWill | will^
          soft\\u00adware | software
          e\\u0301cole | ecole
          a\\u0301\\u0301\\u0301 | a
          Will\\u00a0Bitcoin | will^ bitcoin^
          Will\\tBitcoin\\nwin | will^ bitcoin^ win
          wi\\u0007n | win
          \\ud83c\\udf89 party \\ud83d\\udc69\\u200d\\ud83d\\udcbb | party
          lone \\ud83c half | lone half
          private \\ue000 use | private use
          """)
  void hiddenCharactersShouldLeaveNoTrace(String escaped, String tokens) {
    assertThat(shown(unescaped(escaped))).isEqualTo(tokens);
  }

  private static String unescaped(String text) {
    StringBuilder plain = new StringBuilder();
    for (int index = 0; index < text.length(); index++) {
      if (text.startsWith("\\u", index)) {
        plain.append((char) Integer.parseInt(text.substring(index + 2, index + 6), 16));
        index += 5;
      } else if (text.startsWith("\\t", index) || text.startsWith("\\n", index)) {
        plain.append(text.charAt(index + 1) == 't' ? '\t' : '\n');
        index++;
      } else {
        plain.append(text.charAt(index));
      }
    }
    return plain.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n\t", "\0\u0001", "\u0301\u0301", "\u200f\u202e", "🎉", "!,;.…"})
  void aTextWithoutWordsShouldHaveNoTokens(String text) {
    assertThat(Tokens.of(text)).isEmpty();
  }

  @Test
  void quotesShouldMakeNamesOnlyUntilTheyClose() {
    assertThat(Tokens.of("\"one two\" three \"four\"").stream().filter(Token::name))
        .extracting(Token::text)
        .containsExactly("one", "two", "four");
  }

  @Test
  void wholeNumbersShouldKnowTheirBounds() {
    Token thirteen = Tokens.of("13").getFirst();

    assertThat(thirteen.isWholeWithin(13, 13)).isTrue();
    assertThat(thirteen.isWholeWithin(14, 99)).isFalse();
    assertThat(thirteen.isWholeWithin(1, 12)).isFalse();
    assertThat(Tokens.of("13.0").getFirst().isWholeWithin(1, 31)).as("a level, no day").isFalse();
    assertThat(Tokens.of("may").getFirst().isWholeWithin(1, 31)).isFalse();
  }

  @Test
  void everyTextShouldBecomeTokensThatReadTheSameAgain() {
    List<String> parts =
        List.of(
            "Bitcoin", "$", "100k", "1,000", "«", "it's", "U.S.", "é", "\u200f", "-", "°", "\0");
    Samples.of(
            300,
            random ->
                random.ints(30, 0, parts.size()).mapToObj(parts::get).collect(Collectors.joining()))
        .forEach(text -> {
          List<String> once = Tokens.of(text).stream().map(Token::text).toList();
          assertThat(Tokens.of(String.join(" ", once))).extracting(Token::text).isEqualTo(once);
          assertThat(once).allMatch(word -> word.equals(word.toLowerCase(Locale.ROOT)));
          assertThat(once).noneMatch(String::isEmpty);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "'word ', 2000",
    "'1,', 5000",
    "'é', 1",
    "'a.', 1",
    "'\"', 0",
    "'9', 1",
    "'$', 10000",
    "'\u0301', 0",
    "'1-', 10000",
  })
  void tenThousandCharactersShouldGiveNoMoreTokensThanTheyHold(String part, int count) {
    String text = part.repeat(10_000 / part.length());

    assertThat(Tokens.of(text)).hasSize(count);
  }
}
