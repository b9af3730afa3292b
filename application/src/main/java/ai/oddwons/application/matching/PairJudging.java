package ai.oddwons.application.matching;

import ai.oddwons.application.model.ListedWording;
import ai.oddwons.application.port.out.CandidateIndex;
import ai.oddwons.application.port.out.CandidateIndex.Candidates;
import ai.oddwons.application.port.out.CandidateIndex.Question;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.matching.ReasonCode;
import ai.oddwons.domain.matching.retrieval.TermReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
  private final TwoLooks looks = new TwoLooks();

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
   * What came of one batch.
   *
   * @param asked how many markets were asked for
   * @param judgements possibly none
   * @param refused why other pairs were not worth a judgement, each once
   */
  public record Judged(int asked, List<Judgement> judgements, List<ReasonCode> refused) {
    public Judged {
      judgements = List.copyOf(judgements);
      refused = List.copyOf(refused);
    }
  }

  /**
   * @param asked markets, each once
   * @param among the platform of their candidates
   * @param standing others of that platform to judge as well, by market asked, and in full
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
                .flatMap(answers -> rule(texts, candidates(answers, standing), standing)))
        .map(rulings -> judged(batch.size(), rulings));
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

  private Mono<List<PairRuling>> rule(
      List<ListedWording> texts,
      Map<MarketId, Set<MarketId>> candidates,
      Function<MarketId, Set<MarketId>> standing) {
    Set<MarketId> wanted = new HashSet<>();
    candidates.values().forEach(wanted::addAll);
    return read(wanted)
        .map(others ->
            texts.stream()
                .map(this::read)
                .flatMap(one ->
                    rulings(
                        one,
                        candidates.getOrDefault(one.id(), Set.of()).stream()
                            .flatMap(id -> Stream.ofNullable(others.get(id))),
                        standing.apply(one.id())))
                .toList());
  }

  /** A pair that stands is judged in full, so that it is known why it stands no longer. */
  private Stream<PairRuling> rulings(
      ReadMarket one, Stream<ReadMarket> others, Set<MarketId> standing) {
    return others.map(other ->
        standing.contains(other.id())
            ? new PairRuling.Judged(looks.judgement(one, other))
            : looks.ruling(one, other));
  }

  private static Judged judged(int asked, List<PairRuling> rulings) {
    List<Judgement> judgements = new ArrayList<>();
    List<ReasonCode> refused = new ArrayList<>();
    for (PairRuling ruling : rulings) {
      switch (ruling) {
        case PairRuling.Judged judged -> judgements.add(judged.judgement());
        case PairRuling.Refused refusal -> refused.add(refusal.why());
      }
    }
    return new Judged(asked, judgements, refused);
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
    ReadMarket market = looks.read(text);
    recent.put(market);
    return market;
  }
}
