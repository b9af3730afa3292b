package ai.oddwons.domain.pattern.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * How one detector did.
 *
 * @param name such as {@code combined:jump}
 * @param alarmsPer100MarketDays false alarms at a chance of one in 28,800, which is one in 100 days
 *     of readings every five minutes
 * @param exceedanceRatio how often three standard deviations were exceeded on series in which
 *     nothing is known to have happened, over how often nominally; 1 is honest; null without tests
 * @param recallAt1Per100 share of truths found at one false alarm in 100 market-days, null when
 *     there are none to find
 * @param recallAt1Per1000 share of truths found at one in 1,000
 * @param areaUnderPrecisionRecall with false alarms counted on the fair series given; null as above
 */
public record DetectorGrade(
    String name,
    double alarmsPer100MarketDays,
    @Nullable Double exceedanceRatio,
    @Nullable Double recallAt1Per100,
    @Nullable Double recallAt1Per1000,
    @Nullable Double areaUnderPrecisionRecall) {}
