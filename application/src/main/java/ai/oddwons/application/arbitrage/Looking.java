package ai.oddwons.application.arbitrage;

import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.Venue;
import ai.oddwons.domain.arbitrage.Gates;
import ai.oddwons.domain.market.FeeModels;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.OrderBook;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Looks at baskets: reads the books of all their markets, in few requests, and judges at once. What
 * was only read too far apart is read again on its own, so that a venue's slow answer to others
 * stops nothing.
 */
public final class Looking {
  /** So many markets of all venues together fit into one request to each of them. */
  private static final int MARKETS_AT_ONCE = 80;

  private static final Set<String> BADLY_READ = Set.of("clock_skew", "stale_book");

  private final MarketStore markets;
  private final BookReading books;
  private final Judging judging;
  private final InstantSource clock;

  public Looking(
      MarketStore markets,
      List<Venue> venues,
      Gates gates,
      FeeModels fees,
      Payout payout,
      InstantSource clock) {
    this.markets = markets;
    this.books = new BookReading(venues);
    this.judging = new Judging(gates, fees, payout);
    this.clock = clock;
  }

  /**
   * What came of some baskets.
   *
   * @param asked how many were to be looked at
   * @param checks of those whose books could be read
   */
  public record Looked(int asked, List<OpportunityCheck> checks) {
    public Looked {
      checks = List.copyOf(checks);
    }
  }

  /** Basket by basket in the order given, some at a time; fails only when the store does. */
  public Flux<Looked> look(List<Candidate> candidates) {
    return Flux.fromIterable(rounds(candidates)).concatMap(this::lookAtOnce, 0);
  }

  /** How many requests of venues failed so far. */
  public int failures() {
    return books.failures();
  }

  private static List<List<Candidate>> rounds(List<Candidate> candidates) {
    List<List<Candidate>> rounds = new ArrayList<>();
    List<Candidate> round = new ArrayList<>();
    Set<MarketId> markets = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (!round.isEmpty() && markets.size() >= MARKETS_AT_ONCE) {
        rounds.add(round);
        round = new ArrayList<>();
        markets = new HashSet<>();
      }
      round.add(candidate);
      markets.addAll(candidate.plan().markets());
    }
    if (!round.isEmpty()) {
      rounds.add(round);
    }
    return rounds;
  }

  private Mono<Looked> lookAtOnce(List<Candidate> round) {
    return Facts.read(markets, round)
        .flatMap(facts ->
            judge(round, facts)
                .flatMap(checks ->
                    Flux.fromIterable(checks)
                        .concatMap(check -> again(check, facts), 1)
                        .collectList()))
        .map(checks -> new Looked(round.size(), checks.stream().map(Checked::check).toList()));
  }

  private record Checked(Candidate candidate, OpportunityCheck check) {}

  private Mono<Checked> again(Checked checked, Facts facts) {
    return isBadlyRead(checked.check())
        ? judge(List.of(checked.candidate()), facts)
            .flatMapIterable(again -> again)
            .next()
            .defaultIfEmpty(checked)
        : Mono.just(checked);
  }

  private static boolean isBadlyRead(OpportunityCheck check) {
    return !check.stops().isEmpty()
        && check.stops().stream().allMatch(stop -> BADLY_READ.contains(stop.code()));
  }

  private Mono<List<Checked>> judge(List<Candidate> round, Facts facts) {
    return books.read(addresses(round, facts)).map(read -> judge(round, facts, read));
  }

  private List<Checked> judge(List<Candidate> round, Facts facts, Map<MarketId, OrderBook> read) {
    return round.stream()
        .flatMap(candidate ->
            judging
                .judge(candidate, facts, read, clock.instant())
                .map(check -> new Checked(candidate, check))
                .stream())
        .toList();
  }

  private static Collection<MarketAddress> addresses(List<Candidate> round, Facts facts) {
    return round.stream()
        .flatMap(candidate -> candidate.plan().markets().stream())
        .distinct()
        .flatMap(id -> Stream.ofNullable(facts.find(id)))
        .map(MarketView::market)
        .map(market -> market.address())
        .toList();
  }
}
