package ai.oddwons.domain.record;

import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Spread;
import org.jspecify.annotations.Nullable;

/** Whether the outcome came that the kind of a pattern states, see {@link PatternKind#outcome}. */
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
      case PRICE_JUMP -> keptHalf(pattern, after.end());
      case SLOW_DRIFT, BOOK_IMBALANCE -> further(pattern, after.end());
      case REVERSAL -> notGoneBack(pattern, after.end());
      case VOLUME_BURST -> moved(pattern, after, THREE_POINTS.toMicros());
      case STALE_QUOTE -> movedByHalfOfTheSpread(pattern, after);
      case LIQUIDITY_SHIFT -> recovered(pattern, after.ending());
      case EXPIRY_DRIFT, LONGSHOT_ZONE -> settledOnItsSide(pattern, after.ending());
    };
  }

  private static Verdict keptHalf(Pattern pattern, @Nullable Price end) {
    Price mid = pattern.mid();
    Price before = pattern.midBefore();
    int way = pattern.direction().sign();
    if (mid == null || before == null || end == null || way == 0) {
      return Verdict.UNKNOWN;
    }
    // Twice the distance from half-way, so that no half of a millionth is lost.
    return Verdict.of(way * (2 * end.toMicros() - mid.toMicros() - before.toMicros()) >= 0);
  }

  private static Verdict further(Pattern pattern, @Nullable Price end) {
    Long gone = gone(pattern, end);
    return gone == null ? Verdict.UNKNOWN : Verdict.of(gone > 0);
  }

  private static Verdict notGoneBack(Pattern pattern, @Nullable Price end) {
    Long gone = gone(pattern, end);
    return gone == null ? Verdict.UNKNOWN : Verdict.of(gone >= 0);
  }

  /** How far the price went the way of the pattern, in millionths; null when that is not known. */
  static @Nullable Long gone(Pattern pattern, @Nullable Price end) {
    Price mid = pattern.mid();
    int way = pattern.direction().sign();
    return mid == null || end == null || way == 0 ? null : way * (end.toMicros() - mid.toMicros());
  }

  private static Verdict movedByHalfOfTheSpread(Pattern pattern, Aftermath after) {
    Spread usual = pattern.usualSpread();
    return usual == null
        ? Verdict.UNKNOWN
        : moved(pattern, after, Math.max(1, usual.toMicros() / 2));
  }

  /** Once it has moved so far it is known, however the market was read later. */
  private static Verdict moved(Pattern pattern, Aftermath after, long micros) {
    Price mid = pattern.mid();
    if (mid == null) {
      return Verdict.UNKNOWN;
    }
    if (after.mids().anyMatch(price -> Math.abs(price.toMicros() - mid.toMicros()) >= micros)) {
      return Verdict.HIT;
    }
    return after.end() == null ? Verdict.UNKNOWN : Verdict.MISS;
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
