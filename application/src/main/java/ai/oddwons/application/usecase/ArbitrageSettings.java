package ai.oddwons.application.usecase;

import ai.oddwons.application.arbitrage.Payout;
import ai.oddwons.domain.arbitrage.GateLimits;
import ai.oddwons.domain.market.FeeModels;
import ai.oddwons.domain.pricing.Money;
import java.time.Duration;

/**
 * How gains are looked for.
 *
 * @param limits of the gates
 * @param fees how each venue rounds what it charges
 * @param payout how long each venue takes to pay
 * @param nearMiss how much may be missing to a gap of a pair, per basket, zero or more
 * @param mostBaskets how many are looked at in one search, the widest gaps first, 1 or more
 * @param mostOpen how many open ones are looked at again at a time, 1 or more
 * @param betweenLooks the time from one look at what is open to the next, above 0
 * @param lease how long a run that has fallen silent keeps its lock, above 0
 */
public record ArbitrageSettings(
    GateLimits limits,
    FeeModels fees,
    Payout payout,
    Money nearMiss,
    int mostBaskets,
    int mostOpen,
    Duration betweenLooks,
    Duration lease) {

  /** As the service runs, with what its venues need. */
  public static ArbitrageSettings usual(FeeModels fees, Payout payout) {
    return new ArbitrageSettings(
        GateLimits.DEFAULT,
        fees,
        payout,
        Money.ofDollars("0.01"),
        2_000,
        200,
        Duration.ofSeconds(5),
        Duration.ofSeconds(90));
  }

  public ArbitrageSettings {
    Setting.requireOneOrMore("mostBaskets", mostBaskets);
    Setting.requireOneOrMore("mostOpen", mostOpen);
    Setting.requireLonger("betweenLooks", betweenLooks);
    Setting.requireLonger("lease", lease);
  }
}
