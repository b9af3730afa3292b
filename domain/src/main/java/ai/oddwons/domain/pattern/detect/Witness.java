package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.insight.Evidence.Unit;
import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.column.IntColumn;

/** Says what the detectors see in a market, for one kind of pattern. */
final class Witness {
  private static final float POINTS = 100;

  private final Detectors detectors;
  private final IntColumn lastSecond;

  Witness(Detectors detectors, IntColumn lastSecond) {
    this.detectors = detectors;
    this.lastSecond = lastSecond;
  }

  /** Right after the cycle in which the pattern was found, before the next one. */
  Sight see(int slot, PatternKind kind) {
    EvidenceList evidence = new EvidenceList(lastSecond.get(slot));
    evidence
        .now("price", presentPrice(slot), Unit.PRICE)
        .now("spread", detectors.last.spread(slot) * POINTS, Unit.POINTS)
        .now("usual_spread", detectors.liquidity.usualSpread(slot) * POINTS, Unit.POINTS);
    return switch (kind) {
      case PRICE_JUMP -> jump(slot, evidence);
      case SLOW_DRIFT ->
          moved(slot, evidence, detectors.drift.move(slot), detectors.drift.age(slot));
      case REVERSAL -> reversal(slot, evidence);
      case EXPIRY_DRIFT ->
          moved(slot, evidence, detectors.expiry.move(slot), detectors.expiry.age(slot));
      case VOLUME_BURST -> burst(slot, evidence);
      case LIQUIDITY_SHIFT -> still(slot, Direction.NONE, liquidity(slot, evidence));
      case STALE_QUOTE -> still(slot, Direction.NONE, stale(slot, evidence));
      case BOOK_IMBALANCE ->
          still(
              slot,
              Direction.of(detectors.imbalance.lean(slot)),
              evidence.now(
                  "size_ratio", Math.exp(Math.abs(detectors.imbalance.lean(slot))), Unit.RATIO));
      case LONGSHOT_ZONE ->
          still(
              slot,
              Direction.of(detectors.track.price(slot) - 0.5),
              evidence.now(
                  "hours_to_close",
                  (detectors.expiry.closesAt(slot) - lastSecond.get(slot)) / 3_600.0,
                  Unit.HOURS));
    };
  }

  private Sight jump(int slot, EvidenceList evidence) {
    int back = detectors.jump.furthest(slot);
    evidence.now("sigmas", detectors.jump.statistic(slot), Unit.SIGMAS);
    return moved(slot, evidence, detectors.jump.move(slot, back), detectors.track.age(slot, back));
  }

  private Sight reversal(int slot, EvidenceList evidence) {
    evidence.now("jump_peak", detectors.reversal.peak(slot), Unit.PRICE);
    return moved(slot, evidence, detectors.reversal.move(slot), detectors.reversal.age(slot));
  }

  private Sight moved(int slot, EvidenceList evidence, float move, int seconds) {
    evidence.over("net_move", move * POINTS, Unit.POINTS, seconds);
    double usual = Math.sqrt(detectors.scale.rate(slot, PriceTrack.DEPTH) * seconds);
    evidence.over("usual_move", usual * POINTS, Unit.POINTS, seconds);
    return sight(slot, Direction.of(move), middle(slot) - move, evidence);
  }

  private Sight burst(int slot, EvidenceList evidence) {
    BurstDetector detector =
        detectors.trades.knownSeconds(slot) > 0 ? detectors.trades : detectors.volumes;
    int seconds = (int) detector.recentSeconds(slot);
    boolean counted = detector == detectors.trades;
    evidence
        .over(counted ? "trades" : "activity", detector.recent(slot), Unit.COUNT, seconds)
        .over(
            counted ? "usual_trades" : "usual_activity",
            detector.expected(slot),
            Unit.COUNT,
            seconds)
        .now("sigmas", detector.statistic(slot), Unit.SIGMAS);
    return still(slot, Direction.NONE, evidence);
  }

  private EvidenceList liquidity(int slot, EvidenceList evidence) {
    return evidence.now("usual_depth", detectors.liquidity.usualDepth(slot), Unit.CONTRACTS);
  }

  private EvidenceList stale(int slot, EvidenceList evidence) {
    int age = detectors.stale.age(slot, lastSecond.get(slot));
    return evidence.now("quote_age", age, Unit.SECONDS);
  }

  private Sight still(int slot, Direction direction, EvidenceList evidence) {
    return sight(slot, direction, Float.NaN, evidence);
  }

  private Sight sight(int slot, Direction direction, float before, EvidenceList evidence) {
    return new Sight(
        direction,
        detectors.track.price(slot),
        middle(slot),
        before,
        detectors.liquidity.usualSpread(slot),
        detectors.expiry.closesAt(slot),
        evidence.toList());
  }

  /** Not a number when the last reading gave no price. */
  private float presentPrice(int slot) {
    boolean present = detectors.track.second(slot, 0) == lastSecond.get(slot);
    return present ? detectors.track.price(slot) : Float.NaN;
  }

  private float middle(int slot) {
    return detectors.track.isMiddle(slot) ? presentPrice(slot) : Float.NaN;
  }
}
