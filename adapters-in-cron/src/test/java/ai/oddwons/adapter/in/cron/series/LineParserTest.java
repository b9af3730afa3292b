package ai.oddwons.adapter.in.cron.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.pattern.evaluation.Series;
import ai.oddwons.domain.pattern.evaluation.Truth;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

final class LineParserTest {
  private final LineParser parser = new LineParser();

  private Series read(String line) {
    return parser.read(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void lineShouldBecomeASeries() {
    Series series =
        read(
            "{\"id\":\"m-1\",\"category\":\"weather\",\"points\":[[100,0.4,0.5,null,12.5,3],"
                + "[400.9,null,null,0.4,12.5,null]],\"truth\":[{\"kind\":\"volume\",\"start\":400,"
                + "\"end\":500,\"size\":{\"a\":[1]}},{\"kind\":\"jump\",\"start\":0,\"end\":0}]}");

    assertThat(series.id()).isEqualTo("m-1");
    assertThat(series.points().size()).isEqualTo(2);
    assertThat(series.points().second(1)).isEqualTo(400);
    assertThat(series.truth())
        .containsExactly(new Truth(Truth.Kind.VOLUME, 400, 500), new Truth(Truth.Kind.JUMP, 0, 0));
  }

  @Test
  void lineShouldBeReadAnewEachTime() {
    assertThat(read("{\"points\":[[1],[2],[3]]}").points().size()).isEqualTo(3);
    assertThat(read("{\"points\":[[1]]}").points().size()).isEqualTo(1);
    assertThat(read("{\"points\":[]}").points().size()).isZero();
    assertThat(read("  \r")).isNull();
    assertThat(read("")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"points\":[[1,-3,7,1e999,-5,0]]}",
        "{\"points\":[[1,0.9,0.1,null,1e300,null],[0,0.1,0.2]]}",
        "{\"points\":[[1,null,null,null,null,null,\"more\",[2]]]}",
        "{\"points\":[[1]],\"truth\":null}",
        "{\"points\":[[1]],\"truth\":[]}",
        "{\"id\":[1,2],\"points\":[[1]],\"unknown\":{\"points\":3}}",
      })
  void oddPointsAndUnknownKeysShouldBeBorne(String line) {
    assertThat(read(line).points().size()).isPositive();
    assertThat(read(line).isLabelled()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[null,0.4,0.5]",
        "[-1,0.4,0.5]",
        "[1791158400000,0.4,0.5]",
        "[2147483648]",
        "[1e999]",
      })
  void aPointWithoutAPossibleTimeShouldBeLeftOutAndCounted(String point) {
    Series series = read("{\"points\":[[100,0.1],%s,[300,0.3]]}".formatted(point));

    assertThat(series.points().size()).isEqualTo(2);
    assertThat(series.points().second(1)).isEqualTo(300);
    assertThat(series.points().leftOut()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | is no JSON object",
        "3 | is no JSON object",
        "null | is no JSON object",
        "{} | has no points",
        "{\"points\":null} | has points that are no list",
        "{\"points\":[1]} | has a point that is no list",
        "{\"points\":[[\"1\"]]} | has a point with something that is no number",
        "{\"points\":[[1,\"0.4\"]]} | has a point with something that is no number",
        "{\"points\":[[1,[2]]]} | has a point with something that is no number",
        "{\"points\":[[1,true]]} | has a point with something that is no number",
        "{\"points\":[[1]],\"truth\":{}} | has a truth that is no list",
        "{\"points\":[[1]],\"truth\":[1]} | has a truth that is no object",
        "{\"points\":[[1]],\"truth\":[{\"kind\":\"jump\",\"start\":2,\"end\":1}]} | does not last",
        "{\"points\":[[1]],\"truth\":[{\"kind\":\"jump\",\"start\":-2,\"end\":1}]} | no second",
        "{\"points\":[[1]],\"truth\":[{\"kind\":\"jump\",\"start\":2}]} | does not last",
        "{\"points\":[[1]],\"truth\":[{\"kind\":\"jump\",\"end\":2}]} | does not last",
        "{\"points\":[[1]],\"truth\":[{\"kind\":\"tea\",\"start\":2,\"end\":2}]} | neither jump nor",
        "{\"points\":[[1]],\"truth\":[{\"kind\":[],\"start\":2,\"end\":2}]} | neither jump nor",
        "{\"points\":[[1]],\"truth\":[{\"kind\":\"jump\",\"start\":\"2\",\"end\":2}]} | no number",
        "{\"points\":[[1]]}{\"points\":[[1]]} | more than one",
      })
  void whatIsNoSeriesShouldBeNamed(String line, String said) {
    assertThatThrownBy(() -> read(line))
        .isInstanceOf(LineParser.NoSeries.class)
        .hasMessageContaining(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tea",
        "{\"points\":[[1,NaN]]}",
        "{\"points\":[[1,0.4",
        "{\"points\":[[1]]} tea",
        "{\"points\":[[1]],\"points\":[[2]]}",
      })
  void whatIsNoJsonShouldBeRefused(String line) {
    assertThatThrownBy(() -> read(line)).isInstanceOf(JacksonException.class);
  }
}
