package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.domain.record.BaseRate;
import ai.oddwons.domain.statistics.ClusteredMean;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often the stated outcome came after earlier patterns like it, by what was known when the
 * pattern was detected. Shares are from 0 to 1, money is in dollars per share.
 *
 * @param hits how many times it came
 * @param cases how many patterns that were, one per event and day
 * @param events how many different events
 * @param rate hits over cases
 * @param rateFrom lower end of the 95 % interval of the rate, which allows for cases of one event
 *     being alike
 * @param rateTo upper end
 * @param implied mean price of the side that was bought, where one was
 * @param net mean result of one share after fees, null when it is known of one event or none
 * @param from when the first was detected
 * @param until when the last was detected
 * @param alike what all of them had in common with this pattern
 */
record BaseRateBody(
    int hits,
    int cases,
    int events,
    BigDecimal rate,
    BigDecimal rateFrom,
    BigDecimal rateTo,
    @Nullable BigDecimal implied,
    @Nullable Net net,
    Instant from,
    Instant until,
    AlikeBody alike) {
  private static final int SHARE_DECIMALS = 3;
  private static final int DOLLAR_DECIMALS = 4;

  /**
   * A mean result with the ends of its 95 % interval.
   *
   * @param cases of how many it is known
   */
  record Net(BigDecimal mean, BigDecimal from, BigDecimal to, long cases) {

    static Net of(ClusteredMean net) {
      return new Net(dollars(net.mean()), dollars(net.lower()), dollars(net.upper()), net.cases());
    }
  }

  static BaseRateBody of(BaseRate rate) {
    Double implied = rate.implied();
    ClusteredMean net = rate.net();
    return new BaseRateBody(
        rate.hits(),
        rate.cases(),
        rate.events(),
        share((double) rate.hits() / rate.cases()),
        share(rate.interval().lower()),
        share(rate.interval().upper()),
        implied == null ? null : share(implied),
        net == null ? null : Net.of(net),
        rate.from(),
        rate.until(),
        AlikeBody.of(rate.stratum()));
  }

  private static BigDecimal share(double share) {
    return BigDecimal.valueOf(share)
        .setScale(SHARE_DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros();
  }

  private static BigDecimal dollars(double dollars) {
    return BigDecimal.valueOf(dollars)
        .setScale(DOLLAR_DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros();
  }
}
