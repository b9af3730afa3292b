package ai.oddwons.application.matching;

import ai.oddwons.application.port.out.CandidateIndex;
import ai.oddwons.application.port.out.CandidateIndex.Change;
import ai.oddwons.application.port.out.CandidateIndex.Entry;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.matching.retrieval.TermReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Brings the index of a platform up to its open markets: puts those that are new or say other
 * things than before, forgets those that are no longer open, leaves the rest alone. Holds the names
 * of all markets of the platform while it works, and their texts one at a time.
 */
public final class IndexRefresh {
  private final CandidateIndex index;
  private final TermReader reader = new TermReader();

  public IndexRefresh(CandidateIndex index) {
    this.index = index;
  }

  /**
   * @param open every open market of the platform, each once, read once
   * @return always one outcome; fails when the index or the markets do, and then nothing has
   *     changed
   */
  public Mono<Refreshed> refresh(Platform platform, Flux<OpenMarket> open) {
    return index
        .streamEntries(platform)
        .collect(HashMap<MarketId, Long>::new, IndexRefresh::note)
        .flatMap(held -> refresh(platform, open, held));
  }

  private Mono<Refreshed> refresh(
      Platform platform, Flux<OpenMarket> open, Map<MarketId, Long> held) {
    List<MarketId> changed = new ArrayList<>();
    Flux<Change> puts = open.mapNotNull(market -> put(market, held, changed));
    Flux<Change> removals =
        Flux.defer(() -> Flux.fromIterable(held.keySet())).map(Change.Remove::new);
    return index
        .update(platform, puts.concatWith(removals))
        .map(changes -> new Refreshed(changed, Math.toIntExact(changes - changed.size())));
  }

  /** What is left in the map in the end is open no longer. */
  private Change.@Nullable Put put(
      OpenMarket market, Map<MarketId, Long> held, List<MarketId> changed) {
    long fingerprint = reader.fingerprint(market.wording());
    Long before = held.remove(market.id());
    if (before != null && before == fingerprint) {
      return null;
    }
    changed.add(market.id());
    return new Change.Put(market.id(), reader.read(market.wording()), fingerprint);
  }

  private static void note(Map<MarketId, Long> held, Entry entry) {
    held.put(entry.market(), entry.fingerprint());
  }

  /**
   * What a refresh did.
   *
   * @param changed the markets that were put: new, or with another text
   * @param forgotten how many were no longer open, 0 or more
   */
  public record Refreshed(List<MarketId> changed, int forgotten) {
    public Refreshed {
      changed = List.copyOf(changed);
    }
  }
}
