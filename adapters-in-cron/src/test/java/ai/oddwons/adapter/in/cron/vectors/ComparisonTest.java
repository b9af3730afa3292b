package ai.oddwons.adapter.in.cron.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

final class ComparisonTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static Optional<String> difference(String tolerance, String expected, String computed) {
    return new Comparison(Tolerance.of(JSON.readTree(tolerance)))
        .firstDifference(JSON.readTree(expected), JSON.readTree(computed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                        | 1    | 1.0",
        "{\"abs\":0}               | 0    | -0.0",
        "{\"abs\":0.5}             | 1    | 1.5",
        "{\"rel\":0.1}             | -100 | -110",
        "{\"abs\":0.1,\"rel\":0.1} | 100  | 110",
        "{\"abs\":0.1,\"rel\":0.1} | 0    | 0.1",
        "{\"abs\":\"x\"}           | 2    | 2",
      })
  void numbersShouldBeNearEnoughByEitherMeasure(
      String tolerance, String expected, String computed) {
    assertThat(difference(tolerance, expected, computed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                        | 1   | 1.0000001",
        "{\"abs\":0.5}             | 1   | 1.51",
        "{\"rel\":0.1}             | 100 | 110.1",
        "{\"rel\":0.1}             | 0   | 1e-300",
        "{\"abs\":9}               | 1   | \"1\"",
        "{\"abs\":9}               | 1   | null",
        "{\"abs\":9}               | null| 0",
        "{\"abs\":9}               | true| 1",
      })
  void valuesShouldDifferBeyondBothMeasuresOrInKind(
      String tolerance, String expected, String computed) {
    assertThat(difference(tolerance, expected, computed)).isPresent();
  }

  @Test
  void differenceShouldTellThePathToTheFirst() {
    assertThat(difference("{}", "{\"a\":[1,{\"b\":null}]}", "{\"a\":[1,{\"b\":2}],\"c\":3}"))
        .hasValue(".a[1].b: expected null, computed 2");
    assertThat(difference("{}", "{\"a\":[1,2]}", "{\"a\":[1]}"))
        .hasValue(".a: expected [1,2], computed [1]");
  }

  @Test
  void aMissingKeyShouldBeADifferenceAlsoWhereNullIsExpected() {
    assertThat(difference("{}", "{\"a\":null}", "{\"a\":null,\"b\":1}")).isEmpty();
    assertThat(difference("{}", "{\"a\":null}", "{\"b\":1}"))
        .hasValue(".a: expected null, computed nothing");
  }

  @Test
  void textsAndTruthValuesShouldBeEqual() {
    assertThat(difference("{}", "[\"up\",true,[]]", "[\"up\",true,[]]")).isEmpty();
    assertThat(difference("{}", "\"up\"", "\"down\"")).isPresent();
    assertThat(difference("{}", "true", "false")).isPresent();
    assertThat(difference("{}", "[]", "{}")).isPresent();
  }

  @Test
  void whatIsNoNumberShouldNeverBeNearEnough() {
    assertThat(new Tolerance(9, 9, BigDecimal.ZERO).accepts(1, Double.NaN)).isFalse();
    assertThat(new Tolerance(9, 9, BigDecimal.ZERO).accepts(1, Double.POSITIVE_INFINITY)).isFalse();
    assertThat(Answer.of("x", Double.NaN).toJson().path("x").doubleValue()).isNaN();
  }

  @Test
  void sumsInTextShouldBeNearEnoughByTheMeasureOfMoney() {
    assertThat(difference("{}", "\"-50\"", "\"-50.00\"")).isEmpty();
    assertThat(difference("{}", "\"0.1\"", "\"0.10000000000000001\"")).isPresent();
    assertThat(difference("{\"abs\":1,\"money_abs\":0.01}", "\"1\"", "\"1.01\"")).isEmpty();
    assertThat(difference("{\"abs\":1,\"money_abs\":0.01}", "\"1\"", "\"1.011\"")).isPresent();
    assertThat(difference("{\"abs\":1}", "\"1\"", "\"2\"")).isEmpty();
    assertThat(difference("{\"abs\":9}", "\"a\"", "\"b\"")).isPresent();
  }
}
