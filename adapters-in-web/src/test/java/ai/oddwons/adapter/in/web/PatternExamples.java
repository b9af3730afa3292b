package ai.oddwons.adapter.in.web;

import ai.oddwons.application.model.PatternView;
import ai.oddwons.domain.fees.FeeRefusal;
import ai.oddwons.domain.insight.Evidence;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.pattern.CaseKey;
import ai.oddwons.domain.pattern.ClosingBand;
import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.LiquidityTier;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.PriceZone;
import ai.oddwons.domain.pattern.Score;
import ai.oddwons.domain.pattern.Significance;
import ai.oddwons.domain.pattern.Stratum;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Spread;
import ai.oddwons.domain.record.BaseRate;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.record.Entry;
import ai.oddwons.domain.record.Verdict;
import ai.oddwons.domain.statistics.ClusteredMean;
import ai.oddwons.domain.statistics.Interval;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Patterns to answer with, full in one case and as empty as may be in the other. */
public final class PatternExamples {
  public static final PatternId JUMP =
      new PatternId(UUID.fromString("0f1e2d3c-0000-3000-8000-00000000000a"));
  public static final PatternId WIDENED =
      new PatternId(UUID.fromString("0f1e2d3c-0000-3000-8000-00000000000b"));

  private static final Instant DETECTED = Instant.parse("2026-03-01T11:45:00Z");

  private PatternExamples() {}

  /** With a value in every place. */
  public static Pattern jump() {
    return new Pattern(
        JUMP,
        Examples.RAIN,
        new EventId(Examples.KALSHI, "KXRAIN-26MAR02"),
        DETECTED,
        new CaseKey(
            PatternKind.PRICE_JUMP,
            Direction.UP,
            PriceZone.FROM_30,
            ClosingBand.WITHIN_WEEK,
            Category.WEATHER,
            LiquidityTier.MEDIUM),
        new Significance(1.2345e-7, 0.000_003, 0.0125),
        new Score(62.489_3, 140),
        Price.ofDecimal(new BigDecimal("0.415")),
        Price.ofCents(34),
        Spread.ofCents(3),
        List.of(
            new Evidence(
                "net_move",
                new BigDecimal("7.5"),
                Evidence.Unit.POINTS,
                Duration.ofMinutes(45),
                "market_snapshots",
                DETECTED),
            new Evidence(
                "volume",
                new BigDecimal("1.2E+3"),
                Evidence.Unit.CONTRACTS,
                null,
                "market_snapshots",
                DETECTED)));
  }

  /** Without event, prices, spread and way, and nothing to learn from. */
  public static Pattern widened() {
    return new Pattern(
        WIDENED,
        Examples.CUP,
        null,
        DETECTED,
        new CaseKey(
            PatternKind.LIQUIDITY_SHIFT,
            Direction.NONE,
            PriceZone.UNKNOWN,
            ClosingBand.UNKNOWN,
            Category.SPORTS,
            LiquidityTier.WIDE),
        new Significance(1, 1, 1),
        new Score(50, 0),
        null,
        null,
        null,
        List.of(
            new Evidence(
                "sides", BigDecimal.ONE, Evidence.Unit.COUNT, null, "market_snapshots", DETECTED)));
  }

  /**
   * An hour later nothing could be read; six hours later it had come, as 51 of 84 did; of the end
   * of the day nobody knows the fees.
   */
  public static PatternView jumpWithOutcomes() {
    CaseOutcome unread =
        new CaseOutcome(
            JUMP,
            Horizon.ONE_HOUR,
            Verdict.UNKNOWN,
            null,
            null,
            null,
            null,
            null,
            Instant.parse("2026-03-01T13:00:00Z"));
    CaseOutcome came =
        new CaseOutcome(
            JUMP,
            Horizon.SIX_HOURS,
            Verdict.HIT,
            true,
            Price.ofCents(52),
            new Entry(
                Entry.Side.YES,
                Price.ofCents(43),
                new BigDecimal("0.017157"),
                Instant.parse("2026-03-01T12:05:00Z")),
            new BigDecimal("-0.002157"),
            null,
            Instant.parse("2026-03-01T18:00:00Z"));
    CaseOutcome unpriced =
        new CaseOutcome(
            JUMP,
            Horizon.ONE_DAY,
            Verdict.UNKNOWN,
            true,
            Price.ofCents(55),
            new Entry(
                Entry.Side.YES, Price.ofCents(43), null, Instant.parse("2026-03-01T12:05:00Z")),
            null,
            new FeeRefusal(FeeRefusal.Kind.UNRECORDED_DAY, "no fee terms are on record"),
            Instant.parse("2026-03-02T12:00:00Z"));
    return new PatternView(jump(), List.of(unread, came, unpriced), baseRate());
  }

  private static BaseRate baseRate() {
    return new BaseRate(
        new Stratum(PatternKind.PRICE_JUMP, Direction.UP, PriceZone.FROM_30, null, null, null),
        51,
        84,
        71,
        new Interval(0.500_21, 0.704_99),
        0.4125,
        new ClusteredMean(80, 0.006_04, -0.009_01, 0.021_09),
        Instant.parse("2026-01-01T08:00:00Z"),
        Instant.parse("2026-02-28T23:45:00Z"));
  }
}
