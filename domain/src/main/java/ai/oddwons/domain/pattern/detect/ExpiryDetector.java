package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.FloatColumn;
import ai.oddwons.domain.pattern.column.IntColumn;

/**
 * Looks at a market in the last day before its planned close: how far its price has wandered since
 * that day began, and whether it trades as a longshot.
 */
final class ExpiryDetector {
  private static final int LAST_DAY_SECONDS = 86_400;

  /** It must wander so much further than when it last told of it. */
  private static final float FURTHER = 1.25f;

  private static final float LEAST = 2;

  /** Ten cents, and less than a tick beyond: 1 - 0.9 is not quite 0.1. */
  private static final float LONGSHOT = 0.10001f;

  private final PriceTrack track;
  private final MoveScale scale;
  private final IntColumn closesAt;
  private final FloatColumn anchor;
  private final IntColumn anchoredAt;
  private final FloatColumn told;
  private final IntColumn zoned;

  ExpiryDetector(ColumnTable table, PriceTrack track, MoveScale scale) {
    this.track = track;
    this.scale = scale;
    this.closesAt = table.ints(0);
    this.anchor = table.floats(Float.NaN);
    this.anchoredAt = table.ints(0);
    this.told = table.floats(0);
    this.zoned = table.ints(0);
  }

  /**
   * When the market is planned to close.
   *
   * @param second since 1970, 0 when not known
   */
  void plan(int slot, int second) {
    if (closesAt.get(slot) != second) {
      closesAt.set(slot, second);
      restart(slot);
      zoned.set(slot, 0);
    }
  }

  /** The planned close in seconds since 1970, 0 when not known. */
  int closesAt(int slot) {
    return closesAt.get(slot);
  }

  /** Whether the market is in its last day and has a price. */
  boolean isLastDay(int slot) {
    int left = closesAt.get(slot) - track.second(slot, 0);
    return left > 0 && left <= LAST_DAY_SECONDS;
  }

  /**
   * How far the price has wandered in the last day, in standard deviations; 0 for no news, and
   * where the price is no middle: a last trade is not compared with the middle it began at.
   */
  float drift(int slot) {
    if (!track.isMiddle(slot)) {
      return 0;
    }
    if (Float.isNaN(anchor.get(slot))) {
      anchor.set(slot, track.price(slot));
      anchoredAt.set(slot, track.second(slot, 0));
      return 0;
    }
    float move = move(slot);
    float variance = scale.rate(slot, PriceTrack.DEPTH) * age(slot) + scale.noise(slot);
    float statistic = (float) Math.sqrt(move * move / variance);
    if (statistic < LEAST || statistic < FURTHER * told.get(slot)) {
      return 0;
    }
    told.set(slot, statistic);
    return statistic;
  }

  /** It may be seen as a longshot for the first time again: what the past showed was not told. */
  void forgetZone(int slot) {
    zoned.set(slot, 0);
  }

  /** Begins anew after a gap; that it was a longshot is not forgotten. */
  void restart(int slot) {
    anchor.set(slot, Float.NaN);
    told.set(slot, 0);
  }

  /** The signed move since the last day began, or since it was first seen in it. */
  float move(int slot) {
    return track.price(slot) - anchor.get(slot);
  }

  /** Seconds since then. */
  int age(int slot) {
    return track.second(slot, 0) - anchoredAt.get(slot);
  }

  /** Whether the market has just been seen as a longshot on one side, for the first time. */
  boolean entersLongshotZone(int slot) {
    float price = track.price(slot);
    boolean longshot = track.isMiddle(slot) && Math.min(price, 1 - price) <= LONGSHOT;
    if (!longshot || zoned.get(slot) != 0) {
      return false;
    }
    zoned.set(slot, 1);
    return true;
  }
}
