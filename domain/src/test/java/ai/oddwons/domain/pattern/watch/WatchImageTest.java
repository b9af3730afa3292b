package ai.oddwons.domain.pattern.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.pattern.alarm.AlarmSettings;
import ai.oddwons.domain.pattern.score.ScoreModel;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class WatchImageTest {
  @Test
  void readShouldContinueAsIfNeverStored() {
    for (int seed = 0; seed < 5; seed++) {
      Watched whole = Watched.warm(seed);
      Watched stored = Watched.warm(seed);
      SplittableRandom random = new SplittableRandom(seed);
      long patterns = 0;
      for (int cycle = 0; cycle < 60; cycle++) {
        if (cycle % 7 == 0) {
          stored.storeAndRead();
        }
        long whatHappens = random.nextLong();
        happen(whole, new SplittableRandom(whatHappens));
        happen(stored, new SplittableRandom(whatHappens));
        CycleReport report = whole.cycle();
        assertThat(stored.cycle()).isEqualTo(report);
        patterns += report.patterns().size();
      }
      assertThat(patterns).isPositive();
    }
  }

  private static void happen(Watched watched, SplittableRandom random) {
    int market = random.nextInt(Watched.MARKETS);
    switch (random.nextInt(6)) {
      case 0 -> watched.move(market, watched.cents(market) > 50 ? -15 : 15);
      case 1 -> watched.trade(market, 100_000);
      case 2 -> watched.watch.stop(Watched.id(market));
      case 3 -> watched.watch.markGap(Watched.NORTH);
      case 4 -> {
        CycleReadings cycle = watched.begin();
        cycle.carryOn(Watched.SOUTH, watched.now);
        cycle.missOthers(Watched.NORTH);
        watched.watch.judge(cycle, ScoreModel.BLANK);
      }
      default -> watched.watch.watch(Watched.facts(market));
    }
  }

  @Test
  void readShouldGiveFreeSlotsInTheSameOrder() {
    Watched whole = Watched.warm(10);
    Watched stored = Watched.warm(10);
    for (Watched each : new Watched[] {whole, stored}) {
      for (int market : new int[] {50, 10, 30}) {
        each.watch.stop(Watched.id(market));
      }
    }
    stored.storeAndRead();
    for (Watched each : new Watched[] {whole, stored}) {
      for (int market : new int[] {30, 50, 10}) {
        each.watch.watch(Watched.facts(market));
      }
    }
    assertThat(stored.watch.image().write(0)).isEqualTo(whole.watch.image().write(0));
  }

  @Test
  void writeShouldGiveTheSameAfterReading() {
    Watched watched = Watched.warm(11);
    WatchImage before = watched.watch.image();
    watched.storeAndRead();
    WatchImage after = watched.watch.image();
    assertThat(after.parts()).isEqualTo(before.parts());
    for (int part = 0; part < before.parts(); part++) {
      assertThat(after.write(part)).as("part %s", part).isEqualTo(before.write(part));
    }
  }

  @Test
  void readShouldRefuseAWrongLength() {
    WatchImage image = Watched.warm(12).watch.image();
    WatchImage empty = new PatternWatch(AlarmSettings.DEFAULT).image();
    for (int part = 0; part < image.parts(); part++) {
      byte[] bytes = image.write(part);
      int each = part;
      assertThatThrownBy(() -> fresh().read(each, Arrays.copyOf(bytes, bytes.length - 1)))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> fresh().read(each, Arrays.copyOf(bytes, bytes.length + 1)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> empty.write(empty.parts()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static WatchImage fresh() {
    return new PatternWatch(AlarmSettings.DEFAULT).image();
  }
}
