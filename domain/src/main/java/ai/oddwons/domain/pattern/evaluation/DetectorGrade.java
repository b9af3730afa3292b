package ai.oddwons.domain.pattern.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * How one detector did.
 *
 * @param name such as {@code combined:jump}
 * @param truth what it was to find
 * @param alarmsPer100MarketDays false alarms at the level at which chance alone gives one test in
 *     100 market-days, in episodes of six hours; 1 or a little less is honest. Null without series
 *     in which nothing is known to have happened, and for a rule that knows no chances
 * @param exceedanceRatio how often three standard deviations were exceeded on series in which
 *     nothing is known to have happened, over how often nominally; 1 is honest; null without tests
 *     and for a rule that knows no chances
 * @param recallAt1Per100 share of truths found at one false alarm in 100 market-days, rounded down
 *     to whole alarms; null when there are no truths to find or no series without them
 * @param recallAt1Per1000 share of truths found at one in 1,000; null as above
 * @param areaUnderPrecisionRecall the average precision where there is one truth in 1,000 readings
 *     every five minutes; null as above
 */
public record DetectorGrade(
    String name,
    Truth.Kind truth,
    @Nullable Double alarmsPer100MarketDays,
    @Nullable Double exceedanceRatio,
    @Nullable Double recallAt1Per100,
    @Nullable Double recallAt1Per1000,
    @Nullable Double areaUnderPrecisionRecall) {}
