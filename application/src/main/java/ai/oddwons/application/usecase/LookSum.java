package ai.oddwons.application.usecase;

import ai.oddwons.application.arbitrage.Looking.Looked;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.application.port.out.ArbitrageStore.KeptChecks;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.run.Tally;

/**
 * What some looks came to.
 *
 * @param asked baskets that were to be looked at
 * @param looked baskets whose books could be read
 * @param stops why they are no findings, by the gravest reason
 * @param ended opportunities that were open and are gone
 */
record LookSum(
    int asked, int looked, int active, int watched, int nearMisses, Tally stops, int ended) {
  static final LookSum NOTHING = new LookSum(0, 0, 0, 0, 0, Tally.NONE, 0);

  static LookSum of(Looked looked, KeptChecks kept) {
    Tally stops = Tally.NONE;
    for (OpportunityCheck check : looked.checks()) {
      if (!check.stops().isEmpty()) {
        stops = stops.plus(Tally.of(check.stops().getFirst().code()));
      }
    }
    return new LookSum(
        looked.asked(),
        looked.checks().size(),
        count(looked, Standing.ACTIVE),
        count(looked, Standing.WATCH),
        count(looked, Standing.NEAR_MISS),
        stops,
        kept.ended());
  }

  private static int count(Looked looked, Standing standing) {
    return (int) looked.checks().stream().filter(check -> check.standing() == standing).count();
  }

  LookSum plus(LookSum other) {
    return new LookSum(
        asked + other.asked,
        looked + other.looked,
        active + other.active,
        watched + other.watched,
        nearMisses + other.nearMisses,
        stops.plus(other.stops),
        ended + other.ended);
  }
}
