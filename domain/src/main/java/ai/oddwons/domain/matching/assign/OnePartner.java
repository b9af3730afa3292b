package ai.oddwons.domain.matching.assign;

import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.matching.Agreement;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.ReasonCode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves each market at most one partner that it can be traded against. Pairs whose events share
 * many pairs hold each other up. Where nothing tells two partners apart neither is believed: the
 * pair that is kept becomes a caveat. Pairs that only inform each other may be many.
 */
public final class OnePartner {
  /** One sure pair counts for more than two with a caveat. */
  private static final long SURE = 5_000_000;

  private static final long DOUBTFUL = 2_000_000;
  private static final long FIELD = 1_000;
  private static final long MOST_SUPPORT = 999;

  private OnePartner() {}

  /**
   * @param judged each pair once
   * @return the same pairs in the same order; those that lost their partner to another one are
   *     rejected, with {@link ReasonCode#TAKEN}
   */
  public static List<JudgedPair> choose(List<JudgedPair> judged) {
    Map<Events, Integer> support = support(judged);
    WeightedPairs<MarketId, MarketId> links = new WeightedPairs<>();
    long[] weights = new long[judged.size()];
    for (int place = 0; place < judged.size(); place++) {
      JudgedPair one = judged.get(place);
      if (isTradable(one.verdict().grade())) {
        weights[place] = weight(one, support);
        links.add(place, one.pair().first(), one.pair().second(), weights[place]);
      }
    }
    return chosen(judged, weights, new BestAssignment(links).places());
  }

  private static List<JudgedPair> chosen(List<JudgedPair> judged, long[] weights, BitSet kept) {
    Map<MarketId, Long> bestRival = bestRivals(judged, weights, kept);
    List<JudgedPair> result = new ArrayList<>(judged.size());
    for (int place = 0; place < judged.size(); place++) {
      JudgedPair one = judged.get(place);
      if (weights[place] == 0) {
        result.add(one);
      } else if (!kept.get(place)) {
        result.add(one.with(downgraded(one.verdict(), MatchGrade.REJECTED, ReasonCode.TAKEN)));
      } else if (isContested(one, weights[place], bestRival)) {
        result.add(one.with(downgraded(one.verdict(), MatchGrade.CAVEAT, ReasonCode.AMBIGUOUS)));
      } else {
        result.add(one);
      }
    }
    return result;
  }

  /** The weight of the best pair that each market was not given. */
  private static Map<MarketId, Long> bestRivals(
      List<JudgedPair> judged, long[] weights, BitSet kept) {
    Map<MarketId, Long> best = new HashMap<>();
    for (int place = 0; place < judged.size(); place++) {
      if (weights[place] > 0 && !kept.get(place)) {
        best.merge(judged.get(place).pair().first(), weights[place], Math::max);
        best.merge(judged.get(place).pair().second(), weights[place], Math::max);
      }
    }
    return best;
  }

  private static boolean isContested(JudgedPair one, long weight, Map<MarketId, Long> rivals) {
    return rivals.getOrDefault(one.pair().first(), 0L) >= weight
        || rivals.getOrDefault(one.pair().second(), 0L) >= weight;
  }

  private static MatchVerdict downgraded(
      MatchVerdict verdict, MatchGrade grade, ReasonCode reason) {
    List<ReasonCode> reasons = new ArrayList<>();
    reasons.add(reason);
    reasons.addAll(verdict.reasons());
    return new MatchVerdict(grade, null, reasons, verdict.card());
  }

  private static boolean isTradable(MatchGrade grade) {
    return switch (grade) {
      case EQUIVALENT, INVERTED, CAVEAT -> true;
      case RELATED, REJECTED -> false;
    };
  }

  private static long weight(JudgedPair one, Map<Events, Integer> support) {
    long grade = one.verdict().grade() == MatchGrade.CAVEAT ? DOUBTFUL : SURE;
    long fields =
        one.verdict().card().stream().filter(line -> line.agreement() == Agreement.SAME).count();
    long siblings = support.getOrDefault(new Events(one.firstEvent(), one.secondEvent()), 0);
    return grade + fields * FIELD + Math.min(siblings, MOST_SUPPORT);
  }

  private record Events(@Nullable EventId first, @Nullable EventId second) {}

  /** How many markets of an event have a partner in the other event. */
  private static Map<Events, Integer> support(Collection<JudgedPair> judged) {
    Map<Events, Set<MarketId>> markets = new HashMap<>();
    for (JudgedPair one : judged) {
      if (isTradable(one.verdict().grade())
          && one.firstEvent() != null
          && one.secondEvent() != null) {
        markets
            .computeIfAbsent(
                new Events(one.firstEvent(), one.secondEvent()), none -> new HashSet<>())
            .add(one.pair().first());
      }
    }
    Map<Events, Integer> support = new HashMap<>();
    markets.forEach((events, all) -> support.put(events, all.size()));
    return support;
  }
}
