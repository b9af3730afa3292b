package ai.oddwons.application.matching;

import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.RulesOfPair;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.MatchId;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.assign.JudgedPair;
import ai.oddwons.domain.matching.assign.OnePartner;
import ai.oddwons.domain.run.Tally;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one run knows of pairs: those that stood, and those it judged, of which the worthless are
 * counted and forgotten. Belongs to that run alone.
 */
public final class MatchLedger {
  private final Map<MatchId, MarketMatch> standing = new HashMap<>();
  private final Map<MarketId, Set<MarketId>> partners = new HashMap<>();
  private final Map<MatchId, Judgement> judged = new HashMap<>();
  private final Map<ReasonCode, Long> refusals = new HashMap<>();
  private long worthless;

  /** Notes a match that stood when the run began. */
  public void stand(MarketMatch match) {
    standing.put(match.id(), match);
    addPartner(match.pair().first(), match.pair().second());
    addPartner(match.pair().second(), match.pair().first());
  }

  private void addPartner(MarketId market, MarketId partner) {
    partners.computeIfAbsent(market, none -> new HashSet<>()).add(partner);
  }

  /** With whom of a platform a market stood when the run began. */
  public Set<MarketId> partnersOf(MarketId market, Platform among) {
    return partners.getOrDefault(market, Set.of()).stream()
        .filter(partner -> partner.platform().equals(among))
        .collect(Collectors.toSet());
  }

  /** Those that stood and of which a market is no longer open. */
  public List<MarketMatch> ended(OpenUniverse universe) {
    return standing.values().stream().filter(match -> !isOpen(match, universe)).toList();
  }

  private static boolean isOpen(MarketMatch match, OpenUniverse universe) {
    return universe.isOpen(match.pair().first()) && universe.isOpen(match.pair().second());
  }

  /** Notes a judgement; a pair that is found from both sides counts once. */
  public void judge(Judgement judgement) {
    MatchId id = judgement.pair().pair().id();
    MatchVerdict verdict = judgement.pair().verdict();
    if (!isWorthless(verdict) || standing.containsKey(id)) {
      judged.put(id, judgement);
    } else {
      worthless++;
      verdict.reasons().stream().findFirst().ifPresent(this::count);
    }
  }

  /** Notes a pair that was not worth a judgement. */
  public void refuse(ReasonCode why) {
    worthless++;
    count(why);
  }

  private void count(ReasonCode why) {
    refusals.merge(why, 1L, Long::sum);
  }

  /** Nothing can be told from one about the other. */
  private static boolean isWorthless(MatchVerdict verdict) {
    return switch (verdict.grade()) {
      case EQUIVALENT, INVERTED, CAVEAT -> false;
      case RELATED -> verdict.relation() == MatchRelation.COMPARABLE;
      case REJECTED -> true;
    };
  }

  /** How many pairs were looked at; one found from both sides counts twice if it is worthless. */
  public long countJudged() {
    return worthless + judged.size();
  }

  /** Why pairs were refused: the gravest reason of each judgement, or what was seen first. */
  public Tally refusals() {
    Map<String, Long> counts = new HashMap<>();
    refusals.forEach((code, count) -> counts.put(code.name().toLowerCase(Locale.ROOT), count));
    return new Tally(counts);
  }

  /**
   * Gives each market at most one partner among all pairs that stand now.
   *
   * @return those that say other things than before the run
   */
  public List<MarketMatch> choose(OpenUniverse universe, Instant at) {
    List<Judgement> all = new ArrayList<>(judged.values());
    standing.values().stream()
        .filter(match -> !judged.containsKey(match.id()) && isOpen(match, universe))
        .map(MatchLedger::judgement)
        .forEach(all::add);
    List<JudgedPair> chosen = OnePartner.choose(all.stream().map(Judgement::pair).toList());
    List<MarketMatch> news = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      MarketMatch match = match(chosen.get(i), all.get(i).rules(), at);
      if (isNews(match)) {
        news.add(match);
      }
    }
    return news;
  }

  private boolean isNews(MarketMatch match) {
    MarketMatch before = standing.get(match.id());
    return before == null
        ? match.verdict().grade() != MatchGrade.REJECTED && !isWorthless(match.verdict())
        : !before.saysAs(match);
  }

  private static Judgement judgement(MarketMatch match) {
    return new Judgement(
        new JudgedPair(match.pair(), match.firstEvent(), match.secondEvent(), match.verdict()),
        match.rules());
  }

  /** What is worthless stands no longer, whatever its grade. */
  private static MarketMatch match(JudgedPair pair, RulesOfPair rules, Instant at) {
    MatchVerdict verdict = pair.verdict();
    return new MarketMatch(
        pair.pair(),
        pair.firstEvent(),
        pair.secondEvent(),
        isWorthless(verdict)
            ? new MatchVerdict(MatchGrade.REJECTED, null, verdict.reasons(), verdict.card())
            : verdict,
        rules,
        at);
  }
}
