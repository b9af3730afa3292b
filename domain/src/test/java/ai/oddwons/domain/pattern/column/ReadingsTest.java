package ai.oddwons.domain.pattern.column;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ReadingsTest {
  @Test
  void addShouldBeginARowInWhichNothingIsKnown() {
    Readings readings = new Readings();
    int row = readings.add(4, 900);
    assertThat(row).isZero();
    assertThat(readings.slot(row)).isEqualTo(4);
    assertThat(readings.second(row)).isEqualTo(900);
    expectNothing(readings, row);
  }

  private static void expectNothing(Readings readings, int row) {
    assertThat(readings.bid(row)).isNaN();
    assertThat(readings.ask(row)).isNaN();
    assertThat(readings.last(row)).isNaN();
    assertThat(readings.bidSize(row)).isNaN();
    assertThat(readings.askSize(row)).isNaN();
    assertThat(readings.volume(row)).isNaN();
    assertThat(readings.trades(row)).isNaN();
  }

  @Test
  void addShouldKeepEarlierRowsAcrossGrowth() {
    Readings readings = new Readings();
    for (int i = 0; i < 5_000; i++) {
      int row = readings.add(i, 2 * i);
      readings.quote(row, i, i + 0.25f, i + 0.5f);
      readings.sizes(row, 3f * i, 5f * i);
      readings.counters(row, 7.0 * i, 11.0 * i);
    }
    assertThat(readings.size()).isEqualTo(5_000);
    for (int row = 0; row < 5_000; row++) {
      assertThat(readings.slot(row)).isEqualTo(row);
      assertThat(readings.second(row)).isEqualTo(2 * row);
      assertThat(readings.bid(row)).isEqualTo(row);
      assertThat(readings.ask(row)).isEqualTo(row + 0.25f);
      assertThat(readings.last(row)).isEqualTo(row + 0.5f);
      assertThat(readings.bidSize(row)).isEqualTo(3f * row);
      assertThat(readings.askSize(row)).isEqualTo(5f * row);
      assertThat(readings.volume(row)).isEqualTo(7.0 * row);
      assertThat(readings.trades(row)).isEqualTo(11.0 * row);
    }
  }

  @Test
  void clearShouldLeaveNothingOfEarlierRows() {
    Readings readings = new Readings();
    int old = readings.add(1, 1);
    readings.quote(old, 0.4f, 0.5f, 0.45f);
    readings.sizes(old, 1, 2);
    readings.counters(old, 3, 4);
    readings.clear();
    assertThat(readings.size()).isZero();
    expectNothing(readings, readings.add(2, 2));
  }
}
