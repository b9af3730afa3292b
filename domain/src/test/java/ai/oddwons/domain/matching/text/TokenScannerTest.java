package ai.oddwons.domain.matching.text;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.Samples;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

final class TokenScannerTest {
  private static final int[] LIKELY =
      "abeKkmMnNbBtT0123456789,,,...''\"\"-- &$%/:()?#\n\té°ÅÇ’“”–€≤½²٣ʼ´`Ⅷ①ﬁＡ１İßǅ中日ा"
          .concat("\u0301\u200b\u200f\0\uffff\ud83d\ude00\ud835\udc00\ud83d")
          .codePoints()
          .toArray();

  private static final int[] OF_NUMBERS = ",.0123456789kmn".codePoints().toArray();

  private static final int LONGEST = 14;

  private static String text(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(LONGEST);
    while (text.length() < length) {
      switch (random.nextInt(8)) {
        case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        case 1, 2, 3 -> text.appendCodePoint(OF_NUMBERS[random.nextInt(OF_NUMBERS.length)]);
        default -> text.appendCodePoint(LIKELY[random.nextInt(LIKELY.length)]);
      }
    }
    return text.toString();
  }

  @Test
  void anyTextShouldGiveTheTokensThatPatternsTell() {
    Samples.of(30_000, TokenScannerTest::text)
        .forEach(
            text -> assertThat(Tokens.of(text)).as("%s", text).isEqualTo(TokensByPattern.of(text)));
  }
}
