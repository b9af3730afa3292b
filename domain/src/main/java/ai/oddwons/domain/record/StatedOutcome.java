package ai.oddwons.domain.record;

import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Spread;
import java.time.Instant;

/**
 * Whether the outcome came that the kind of a pattern states, see {@link PatternKind#outcome}.
 * Where a book has no middle its sides decide if they can: nothing is left out only because it
 * ended well beyond doubt.
 */
public final class StatedOutcome {
  /** What a burst of volume announces. */
  private static final Spread THREE_POINTS = Spread.ofCents(3);

  private StatedOutcome() {}

  /** Whether it can come at any moment up to the horizon, and not only at its end. */
  public static boolean dependsOnPath(PatternKind kind) {
    return switch (kind) {
      case VOLUME_BURST, STALE_QUOTE -> true;
      case PRICE_JUMP, SLOW_DRIFT, REVERSAL, LIQUIDITY_SHIFT, BOOK_IMBALANCE -> false;
      case EXPIRY_DRIFT, LONGSHOT_ZONE -> false;
    };
  }

  /** By what was read up to the horizon of the pattern's kind. */
  static Verdict of(Pattern pattern, Aftermath after) {
    return switch (pattern.kind()) {
      case PRICE_JUMP -> keptHalf(pattern, after);
      case SLOW_DRIFT, BOOK_IMBALANCE -> further(pattern, after);
      case REVERSAL -> notGoneBack(pattern, after);
      case VOLUME_BURST -> moved(pattern, after, THREE_POINTS.toMicros());
      case STALE_QUOTE -> movedByHalfOfTheSpread(pattern, after);
      case LIQUIDITY_SHIFT -> recovered(pattern, after.ending());
      case EXPIRY_DRIFT, LONGSHOT_ZONE -> settledOnItsSide(pattern, after.ending());
    };
  }

  private static Verdict keptHalf(Pattern pattern, Aftermath after) {
    Price mid = pattern.mid();
    Price before = pattern.midBefore();
    return mid == null || before == null
        ? Verdict.UNKNOWN
        : beyond(pattern, after, mid.toMicros() + before.toMicros(), 0);
  }

  /** Whether the price went further on the way of the pattern. */
  static Verdict further(Pattern pattern, Aftermath after) {
    Price mid = pattern.mid();
    return mid == null ? Verdict.UNKNOWN : beyond(pattern, after, 2 * mid.toMicros(), 1);
  }

  private static Verdict notGoneBack(Pattern pattern, Aftermath after) {
    Price mid = pattern.mid();
    return mid == null ? Verdict.UNKNOWN : beyond(pattern, after, 2 * mid.toMicros(), 0);
  }

  /**
   * Whether the end lies beyond a mark, on the way of the pattern.
   *
   * @param twice the mark in half millionths, so that none is lost
   * @param least how many half millionths beyond it, at least
   */
  private static Verdict beyond(Pattern pattern, Aftermath after, long twice, long least) {
    PriceRange end = after.end();
    int way = pattern.direction().sign();
    if (end == null || way == 0) {
      return Verdict.UNKNOWN;
    }
    long one = way * (2 * end.low().toMicros() - twice);
    long other = way * (2 * end.high().toMicros() - twice);
    if (Math.min(one, other) >= least) {
      return Verdict.HIT;
    }
    return Math.max(one, other) < least ? Verdict.MISS : Verdict.UNKNOWN;
  }

  private static Verdict movedByHalfOfTheSpread(Pattern pattern, Aftermath after) {
    Spread usual = pattern.usualSpread();
    return usual == null
        ? Verdict.UNKNOWN
        : moved(pattern, after, Math.max(1, usual.toMicros() / 2));
  }

  /**
   * Once it has moved so far it is known, however the market was read later. What moved only after
   * the horizon does not count; but a market that was not read for long before the horizon may have
   * moved in time, and nobody knows, wherever it stood afterwards.
   */
  private static Verdict moved(Pattern pattern, Aftermath after, long micros) {
    Price mid = pattern.mid();
    if (mid == null) {
      return Verdict.UNKNOWN;
    }
    if (after.way().anyMatch(range -> range.leastDistance(mid) >= micros)) {
      return Verdict.HIT;
    }
    boolean stayed = after.way().noneMatch(range -> range.greatestDistance(mid) >= micros);
    return stayed && after.end() != null && knowsTheWay(pattern, after)
        ? Verdict.MISS
        : Verdict.UNKNOWN;
  }

  private static boolean knowsTheWay(Pattern pattern, Aftermath after) {
    Instant seen = pattern.detectedAt();
    return pattern
        .kind()
        .horizon()
        .from(seen)
        .map(horizon -> after.knowsTheWayTo(horizon, seen))
        .orElse(false);
  }

  private static Verdict recovered(Pattern pattern, Ending ending) {
    Spread usual = pattern.usualSpread();
    return switch (ending) {
      case Ending.Quoted quoted when usual != null -> {
        Spread spread = quoted.standing().quote().spread();
        yield Verdict.of(spread != null && spread.toMicros() <= 2 * usual.toMicros());
      }
      case Ending.Quoted quoted -> Verdict.UNKNOWN;
      case Ending.Settled settled -> Verdict.UNKNOWN;
      case Ending.Unread unread -> Verdict.UNKNOWN;
    };
  }

  private static Verdict settledOnItsSide(Pattern pattern, Ending ending) {
    return switch (ending) {
      case Ending.Settled settled -> bySide(pattern.direction().sign(), settled.settlement());
      case Ending.Quoted quoted -> Verdict.UNKNOWN;
      case Ending.Unread unread -> Verdict.UNKNOWN;
    };
  }

  private static Verdict bySide(int way, Settlement settlement) {
    if (way == 0) {
      return Verdict.UNKNOWN;
    }
    return switch (settlement) {
      case Settlement.Yes yes -> Verdict.of(way > 0);
      case Settlement.No no -> Verdict.of(way < 0);
      case Settlement.Scalar scalar -> Verdict.UNKNOWN;
      case Settlement.Voided voided -> Verdict.UNKNOWN;
    };
  }
}
