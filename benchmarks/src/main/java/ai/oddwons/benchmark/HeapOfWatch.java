package ai.oddwons.benchmark;

import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.pattern.alarm.AlarmSettings;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.pattern.watch.CycleReadings;
import ai.oddwons.domain.pattern.watch.MarketFacts;
import ai.oddwons.domain.pattern.watch.PatternWatch;
import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.Spread;
import ai.oddwons.domain.pricing.TradedVolume;
import ai.oddwons.domain.pricing.VolumeUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Does with a watch what the job does, and nothing else, to see how much heap it needs: watches
 * markets, judges cycles in which all of them changed, writes the image part by part, two parts at
 * a time in memory. Where the folder holds an image already it goes on from there. Quotes are made
 * one by one, so that nothing but the watch takes room.
 *
 * <p>Arguments: how many markets, how many cycles, the folder.
 */
public final class HeapOfWatch {
  private static final Instant BEGIN = Instant.parse("2026-10-05T00:00:00Z");
  private static final Duration STEP = Duration.ofMinutes(15);

  private final PatternWatch watch = new PatternWatch(AlarmSettings.DEFAULT);
  private final int markets;
  private final Path folder;

  private HeapOfWatch(int markets, Path folder) {
    this.markets = markets;
    this.folder = folder;
  }

  /** Runs once. */
  public static void main(String[] args) throws IOException {
    HeapOfWatch run = new HeapOfWatch(Integer.parseInt(args[0]), Path.of(args[2]));
    boolean later = Files.exists(run.part(0));
    if (later) {
      run.read();
    }
    run.watchAll();
    run.judge(later ? Integer.MAX_VALUE / 2 : 0, Integer.parseInt(args[1]));
    run.write();
    System.out.println((later ? "later" : "first") + " run, live: " + run.liveBytes());
  }

  private void watchAll() {
    for (int market = 0; market < markets; market++) {
      watch.watch(
          new MarketFacts(
              MarketNames.market(market),
              MarketNames.event(market),
              Category.OTHER,
              BEGIN.plus(Duration.ofDays(2 + market % 60)),
              Spread.ofCents(1)));
    }
  }

  private void judge(int salt, int cycles) {
    Instant begin = salt == 0 ? BEGIN : BEGIN.plus(Duration.ofDays(1));
    for (int cycle = 0; cycle < cycles; cycle++) {
      Instant now = begin.plus(STEP.multipliedBy(cycle));
      CycleReadings readings = watch.begin();
      for (int market = 0; market < markets; market++) {
        readings.add(MarketNames.market(market), now, quote(market, salt + cycle, now));
      }
      watch.judge(readings, ScoreModel.BLANK);
    }
  }

  private static Quote quote(int market, int cycle, Instant now) {
    int bid = 30 + market % 40 + Math.floorMod(market * 31 + cycle * 17, 3);
    Quantity size = Quantity.ofShares(100 + market % 900);
    TradedVolume volume =
        new TradedVolume(Quantity.ofShares(market + cycle / 2L), VolumeUnit.CONTRACTS);
    return new Quote(
        new Offer(Price.ofCents(bid), size),
        new Offer(Price.ofCents(bid + 2L), size),
        Price.ofCents(bid),
        new Quote.Activity(volume, null, null),
        null,
        now);
  }

  private void write() throws IOException {
    byte[] next = watch.image().write(0);
    for (int part = 0; part < watch.image().parts(); part++) {
      byte[] bytes = next;
      // As a stream with one element in advance.
      next = watch.image().write(Math.min(part + 1, watch.image().parts() - 1));
      Files.write(part(part), bytes);
    }
  }

  private void read() throws IOException {
    for (int part = 0; part < watch.image().parts(); part++) {
      watch.image().read(part, Files.readAllBytes(part(part)));
    }
  }

  private Path part(int number) {
    return folder.resolve("part-" + number);
  }

  private String liveBytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long live = runtime.totalMemory() - runtime.freeMemory();
    return "%,d bytes, %,d for each of %,d markets"
        .formatted(live, live / watch.watched(), watch.watched());
  }
}
