package ai.oddwons.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.MarketSort;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CursorKeysTest {
  private static final String SOME_ID = "01234567-89ab-4cde-8f01-23456789abcd";

  @Test
  void timeShouldReadWhatWeWrite() {
    Instant time = Instant.parse("2026-11-21T10:00:00.123456Z");

    assertThat(CursorKeys.time(time.toString())).contains(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "noon", "+1000000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z", "infinity"})
  void timeShouldBeEmptyForWhatNoRowCanBear(String key) {
    assertThat(CursorKeys.time(key)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, true",
    "-20.5, true",
    "0.123456, true",
    "0.1234567, false",
    "1E+200000, false",
    "123456789012345678901, false",
    "NaN, false",
    "'', false"
  })
  void isNumberShouldKnowWhatOurColumnsHold(String key, boolean number) {
    assertThat(CursorKeys.isNumber(key)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "0, true",
    "-0.1, true",
    "12345678901234567890.123456789012345678901234567890, true",
    "1E+9, false",
    "-infinity, false",
    ".5, false",
    "1., false",
    "'', false"
  })
  void isMoneyShouldKnowSumsOfManyDecimals(String key, boolean money) {
    assertThat(CursorKeys.isMoney(key)).isEqualTo(money);
  }

  @ParameterizedTest
  @CsvSource({
    "1, true",
    "999999999999999999, true",
    "0, false",
    "01, false",
    "-1, false",
    "9999999999999999999, false",
    "'', false"
  })
  void isIdShouldKnowNumbersAboveZero(String key, boolean id) {
    assertThat(CursorKeys.isId(key)).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "VOLUME, markets:volume, 1E+200000, kalshi",
    "CLOSING, markets:closing, +1000000-01-01T00:00:00Z, kalshi",
    "UPDATED, markets:updated, infinity, kalshi",
    "ID, markets:id, x, kalshi",
    "ID, markets:id, '', 'kal\u0000shi'"
  })
  void marketsShouldRefuseACraftedCursor(MarketSort sort, String order, String key, String slug) {
    Cursor crafted = new Cursor(order, List.of(key, slug, "X-1"));

    assertThatThrownBy(() -> MarketOrder.of(sort).behind(crafted, Sql.of("")))
        .isInstanceOf(MalformedCursor.class);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1e-300, 0.1 + 0.2, 62.5, 100.0 / 3, 100})
  void scoreShouldReadWhatWeWrite(double score) {
    assertThat(CursorKeys.score(Double.toString(score))).contains(score);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NaN", "Infinity", "-1.0", "100.1", "1", "1.0d", " 1.0", "0x1p3"})
  void scoreShouldBeEmptyForWhatNoRowCanBear(String key) {
    assertThat(CursorKeys.score(key)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "patterns:newest, 2026-11-21T10:00:00Z, " + SOME_ID,
    "patterns:score, 1.0, 2026-11-21T10:00:00Z",
    "patterns:score, 1.0, " + SOME_ID
  })
  void patternsShouldRefuseACraftedCursor(String order, String key, String next) {
    Cursor crafted = new Cursor(order, List.of(key, next, SOME_ID.toUpperCase(Locale.ROOT)));

    for (PatternOrder any : PatternOrder.values()) {
      assertThatThrownBy(() -> any.behind(crafted, Sql.of(""))).isInstanceOf(MalformedCursor.class);
    }
  }

  @ParameterizedTest
  @CsvSource({"+1000000-01-01T00:00:00Z, " + SOME_ID, "2026-11-21T10:00:00Z, none"})
  void runsShouldRefuseACraftedCursor(String time, String id) {
    assertThatThrownBy(() -> JobRunCursor.parse(new Cursor("runs", List.of(time, id))))
        .isInstanceOf(MalformedCursor.class);
  }
}
