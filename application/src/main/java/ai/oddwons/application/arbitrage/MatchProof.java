package ai.oddwons.application.arbitrage;

import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.MarketView;
import ai.oddwons.domain.arbitrage.BasketPlan;
import ai.oddwons.domain.arbitrage.PlannedLeg;
import ai.oddwons.domain.arbitrage.Proof;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.pricing.Side;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether a match holds a basket together, by its grade and by the rules as they are now. */
final class MatchProof {
  private MatchProof() {}

  static Proof prove(BasketPlan plan, MarketMatch match, Map<MarketId, MarketView> legs) {
    if (hasChanged(match.pair().first(), match.rules().firstHash(), legs)
        || hasChanged(match.pair().second(), match.rules().secondHash(), legs)) {
      return new Proof.Unproven("the rules have changed since the two were matched");
    }
    boolean opposite = plan.legs().stream().map(PlannedLeg::side).distinct().count() > 1;
    return switch (match.verdict().grade()) {
      case EQUIVALENT -> opposite ? new Proof.Proven() : refuted("they ask the same");
      case INVERTED -> opposite ? refuted("they ask opposites") : new Proof.Proven();
      case CAVEAT ->
          opposite
              ? new Proof.Unproven("caveat: " + words(match.verdict().reasons()))
              : refuted("they ask the same");
      case RELATED -> related(plan, match);
      case REJECTED -> refuted(words(match.verdict().reasons()));
    };
  }

  /** The words of two venues that differ were not proven alike in all that they do not say. */
  private static Proof related(BasketPlan plan, MarketMatch match) {
    MatchRelation relation = match.verdict().relation();
    if (relation == null || !fits(plan, match, relation)) {
      return refuted("neither implies the other in this direction");
    }
    return new Proof.Unproven(
        "%s across platforms: %s".formatted(word(relation), words(match.verdict().reasons())));
  }

  private static boolean fits(BasketPlan plan, MarketMatch match, MatchRelation relation) {
    return switch (relation) {
      case SUBSET -> buys(plan, match.pair().first(), Side.NO);
      case SUPERSET -> buys(plan, match.pair().second(), Side.NO);
      case EXCLUSIVE -> plan.legs().stream().allMatch(leg -> leg.side() == Side.NO);
      case COMPARABLE -> false;
    };
  }

  private static boolean buys(BasketPlan plan, MarketId market, Side side) {
    return plan.legs().stream()
        .allMatch(leg -> (leg.side() == side) == leg.market().equals(market));
  }

  private static boolean hasChanged(MarketId id, String hash, Map<MarketId, MarketView> legs) {
    MarketView view = legs.get(id);
    return view == null || !view.market().terms().rules().hash().equals(hash);
  }

  private static Proof refuted(String reason) {
    return new Proof.Refuted(reason);
  }

  private static String word(MatchRelation relation) {
    return relation.name().toLowerCase(Locale.ROOT);
  }

  private static String words(List<ReasonCode> reasons) {
    return reasons.stream()
        .map(code -> code.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
