package ai.oddwons.application.fake;

import ai.oddwons.application.model.MatchView;
import ai.oddwons.application.model.OpenOpportunity;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.application.model.OpportunityId;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.application.model.PastCheck;
import ai.oddwons.domain.arbitrage.Lifetime;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.arbitrage.StopNote;
import ai.oddwons.domain.arbitrage.Valuation;
import ai.oddwons.domain.market.MarketId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One opportunity with every look at it.
 *
 * @param latest the last look that found it; bears a standing
 */
record HeldOpportunity(
    OpportunityId id,
    OpportunityCheck latest,
    Instant firstSeenAt,
    Instant lastCheckedAt,
    int checks,
    List<PastCheck> looks,
    OpportunityView.@Nullable End end) {
  private static final String MATCH_CHANGED = "match_changed";

  HeldOpportunity {
    looks = List.copyOf(looks);
  }

  static HeldOpportunity begun(OpportunityId id, OpportunityCheck check) {
    return new HeldOpportunity(id, check, check.at(), check.at(), 1, List.of(pastOf(check)), null);
  }

  HeldOpportunity goneOn(OpportunityCheck check) {
    return new HeldOpportunity(
        id, check, firstSeenAt, check.at(), checks + 1, with(pastOf(check)), null);
  }

  HeldOpportunity endedBy(OpportunityCheck check) {
    Standing now = check.standing();
    String reason = now == null ? check.stops().getFirst().code() : now.slug();
    return ended(new OpportunityView.End(check.at(), reason), pastOf(check));
  }

  /** Not before the last look, which still found it. */
  HeldOpportunity withdrawn(Instant at) {
    Instant end = at.isBefore(lastCheckedAt) ? lastCheckedAt : at;
    List<StopNote> why = List.of(new StopNote(MATCH_CHANGED, ""));
    return ended(
        new OpportunityView.End(end, MATCH_CHANGED),
        new PastCheck(end, null, null, null, null, why));
  }

  private HeldOpportunity ended(OpportunityView.End how, PastCheck last) {
    return new HeldOpportunity(id, latest, firstSeenAt, how.at(), checks, with(last), how);
  }

  private List<PastCheck> with(PastCheck last) {
    List<PastCheck> all = new ArrayList<>(looks);
    all.add(last);
    return all;
  }

  private static PastCheck pastOf(OpportunityCheck check) {
    Valuation value = check.valuation();
    return new PastCheck(
        check.at(),
        check.standing(),
        value == null ? null : value.quantity(),
        value == null ? null : value.profit(),
        value == null ? null : value.returnOnCapital(),
        check.stops());
  }

  boolean isOpen() {
    return end == null;
  }

  Standing standing() {
    return Objects.requireNonNull(latest.standing());
  }

  OpenOpportunity open() {
    return new OpenOpportunity(id, latest.plan(), latest.grounds(), standing(), lastCheckedAt);
  }

  OpportunityView view(Map<MarketId, MatchView.Title> titles) {
    return new OpportunityView(id, latest, titles, firstSeenAt, lastCheckedAt, checks, end);
  }

  /** What was withdrawn is not known to be gone. */
  Lifetime lifetime() {
    return new Lifetime(
        Duration.between(firstSeenAt, latest.at()),
        end == null || end.reason().equals(MATCH_CHANGED)
            ? null
            : Duration.between(firstSeenAt, end.at()));
  }
}
