package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.CandidateIndex;
import ai.oddwons.application.port.out.ListLimit;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks at every market for every question: right, and slow. */
public final class InMemoryCandidateIndex implements CandidateIndex {
  private final Map<Platform, Map<MarketId, Change.Put>> held = new ConcurrentHashMap<>();
  private final Set<Platform> updating = ConcurrentHashMap.newKeySet();
  private final Outage outage = new Outage();

  @Override
  public Flux<Entry> streamEntries(Platform platform) {
    return outage.list(() ->
        of(platform).entrySet().stream()
            .map(market -> new Entry(market.getKey(), market.getValue().fingerprint()))
            .toList());
  }

  @Override
  public Mono<Long> update(Platform platform, Flux<Change> changes) {
    return Mono.usingWhen(
        outage.find(() -> begin(platform)),
        copy ->
            changes
                .doOnNext(change -> apply(change, copy))
                .count()
                .doOnNext(done -> held.put(platform, copy)),
        copy -> Mono.fromRunnable(() -> updating.remove(platform)));
  }

  @Override
  public Flux<Candidates> listCandidates(Platform platform, List<Question> asked, int limit) {
    ListLimit.check(limit);
    List<Question> questions = List.copyOf(asked);
    return outage.list(
        () -> questions.stream().map(question -> answer(platform, question, limit)).toList());
  }

  public Outage outage() {
    return outage;
  }

  private Map<MarketId, Change.Put> begin(Platform platform) {
    if (!updating.add(platform)) {
      throw new StoreFailure.Unavailable("being updated", null);
    }
    return new HashMap<>(of(platform));
  }

  private static void apply(Change change, Map<MarketId, Change.Put> copy) {
    switch (change) {
      case Change.Put put -> copy.put(put.market(), put);
      case Change.Remove remove -> copy.remove(remove.market());
    }
  }

  private Candidates answer(Platform platform, Question question, int limit) {
    List<Candidate> found =
        of(platform).entrySet().stream()
            .map(market ->
                new Candidate(
                    market.getKey(),
                    score(question.terms().wanted(), market.getValue(), of(platform))))
            .filter(candidate -> candidate.score() > 0)
            .sorted(Comparator.comparingDouble(Candidate::score).reversed())
            .limit(limit)
            .toList();
    return new Candidates(question.market(), found);
  }

  private static double score(
      Map<String, Double> wanted, Change.Put put, Map<MarketId, Change.Put> all) {
    return put.terms().keys().stream()
        .filter(wanted::containsKey)
        .mapToDouble(key -> wanted.get(key) * rarity(key, all))
        .sum();
  }

  private static double rarity(String key, Map<MarketId, Change.Put> all) {
    long having = all.values().stream().filter(put -> put.terms().keys().contains(key)).count();
    return Math.log1p((all.size() - having + 0.5) / (having + 0.5));
  }

  private Map<MarketId, Change.Put> of(Platform platform) {
    return held.getOrDefault(platform, Map.of());
  }
}
