package ai.oddwons.application.matching;

import ai.oddwons.application.model.ListedWording;
import ai.oddwons.application.model.RulesOfPair;
import ai.oddwons.application.port.out.CandidateIndex;
import ai.oddwons.application.port.out.CandidateIndex.Candidates;
import ai.oddwons.application.port.out.CandidateIndex.Question;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.matching.MarketPair;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.assign.JudgedPair;
import ai.oddwons.domain.matching.compare.MatchJudge;
import ai.oddwons.domain.matching.parse.PropositionParser;
import ai.oddwons.domain.matching.retrieval.TermReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Judges markets with those of another platform that may ask the same: the index names them, their
 * texts are fetched as they are needed, and what was read lately is kept for its neighbours.
 */
public final class PairJudging {
  /** Neighbours in the order of their ids mostly share their candidates. */
  private static final int BATCH = 64;

  private final MarketStore markets;
  private final CandidateIndex index;
  private final int limit;
  private final RecentMarkets recent;
  private final TermReader terms = new TermReader();
  private final PropositionParser parser = new PropositionParser();
  private final MatchJudge judge = new MatchJudge();

  /**
   * @param limit how many candidates a market has at most, 1 or more
   * @param recent how many markets are kept as they were read, 0 or more
   */
  public PairJudging(MarketStore markets, CandidateIndex index, int limit, int recent) {
    this.markets = markets;
    this.index = index;
    this.limit = limit;
    this.recent = new RecentMarkets(recent);
  }

  /**
   * All judgements of one batch.
   *
   * @param asked how many markets were asked for
   * @param judgements possibly none
   */
  public record Judged(int asked, List<Judgement> judgements) {
    public Judged {
      judgements = List.copyOf(judgements);
    }
  }

  /**
   * @param asked markets, each once
   * @param among the platform of their candidates
   * @param standing others of that platform to judge as well, by market asked
   * @param parallel how many batches are under way at a time, 1 or more
   * @return batches in no order
   */
  public Flux<Judged> judge(
      List<MarketId> asked,
      Platform among,
      Function<MarketId, Set<MarketId>> standing,
      int parallel) {
    return Flux.fromIterable(asked)
        .buffer(BATCH)
        .flatMap(batch -> judge(batch, among, standing), parallel, 1);
  }

  private Mono<Judged> judge(
      List<MarketId> batch, Platform among, Function<MarketId, Set<MarketId>> standing) {
    return markets
        .listWordings(batch)
        .collectList()
        .flatMap(texts ->
            index
                .listCandidates(among, questions(texts), limit)
                .collectList()
                .flatMap(answers -> judge(texts, candidates(answers, standing))))
        .map(judgements -> new Judged(batch.size(), judgements));
  }

  private List<Question> questions(List<ListedWording> texts) {
    return texts.stream().map(text -> new Question(text.id(), terms.read(text.wording()))).toList();
  }

  private static Map<MarketId, Set<MarketId>> candidates(
      List<Candidates> answers, Function<MarketId, Set<MarketId>> standing) {
    Map<MarketId, Set<MarketId>> candidates = new HashMap<>();
    for (Candidates answer : answers) {
      Set<MarketId> found = new LinkedHashSet<>(standing.apply(answer.market()));
      answer.found().forEach(candidate -> found.add(candidate.market()));
      candidates.put(answer.market(), found);
    }
    return candidates;
  }

  private Mono<List<Judgement>> judge(
      List<ListedWording> texts, Map<MarketId, Set<MarketId>> candidates) {
    Set<MarketId> wanted = new HashSet<>();
    candidates.values().forEach(wanted::addAll);
    return read(wanted)
        .map(others -> judgements(texts.stream().map(this::read).toList(), candidates, others));
  }

  private List<Judgement> judgements(
      List<ReadMarket> asked,
      Map<MarketId, Set<MarketId>> candidates,
      Map<MarketId, ReadMarket> others) {
    List<Judgement> judgements = new ArrayList<>();
    for (ReadMarket one : asked) {
      for (MarketId candidate : candidates.getOrDefault(one.id(), Set.of())) {
        ReadMarket other = others.get(candidate);
        if (other != null) {
          judgements.add(judgement(one, other));
        }
      }
    }
    return judgements;
  }

  private Judgement judgement(ReadMarket one, ReadMarket other) {
    MarketPair pair = MarketPair.of(one.id(), other.id());
    ReadMarket first = pair.first().equals(one.id()) ? one : other;
    ReadMarket second = pair.first().equals(one.id()) ? other : one;
    MatchVerdict verdict = judge.judge(first.proposition(), second.proposition());
    return new Judgement(
        new JudgedPair(pair, first.event(), second.event(), verdict),
        new RulesOfPair(first.rulesHash(), second.rulesHash()));
  }

  /** Those that are still there; the others are passed over. */
  private Mono<Map<MarketId, ReadMarket>> read(Set<MarketId> wanted) {
    return Mono.defer(() -> {
      Map<MarketId, ReadMarket> found = new HashMap<>(recent.find(wanted));
      List<MarketId> missing = wanted.stream().filter(id -> !found.containsKey(id)).toList();
      return markets
          .listWordings(missing)
          .map(this::read)
          .doOnNext(market -> found.put(market.id(), market))
          .then(Mono.just(found));
    });
  }

  private ReadMarket read(ListedWording text) {
    ReadMarket market = ReadMarket.of(text, parser.parse(text.wording()));
    recent.put(market);
    return market;
  }
}
