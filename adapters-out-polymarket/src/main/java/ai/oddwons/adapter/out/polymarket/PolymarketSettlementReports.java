package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.Counts;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.application.port.out.SettlementReports;
import ai.oddwons.application.port.out.VenueFailure;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketState;
import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * How markets ended, from three sources in the order of their trust: the Data API's resolutions;
 * where it does not answer, the winners that the CLOB names; and Gamma for the life of what has no
 * outcome yet, its displayed prices counting as an outcome only when both of the others answered
 * and neither knows the market.
 */
final class PolymarketSettlementReports implements SettlementReports {
  /** A chunk each. */
  private static final int MOST_FAILURES_OF_DATA = 2;

  /** A market each: a few of them may be broken for good without keeping winners from others. */
  private static final int MOST_FAILURES_OF_CLOB = 10;

  private final DataHttp data;
  private final ClobHttp clob;
  private final GammaHttp gamma;
  private final LeftOut leftOut;
  private final PolymarketSettings.Batches batches;

  PolymarketSettlementReports(
      DataHttp data,
      ClobHttp clob,
      GammaHttp gamma,
      LeftOut leftOut,
      PolymarketSettings.Batches batches) {
    this.data = data;
    this.clob = clob;
    this.gamma = gamma;
    this.leftOut = leftOut;
    this.batches = batches;
  }

  @Override
  public Flux<SettlementReport> listReports(List<MarketAddress> markets) {
    return Flux.defer(
            () -> {
              Patience patience = new Patience();
              return Flux.fromIterable(markets)
                  .filter(PolymarketSettlementReports::isOurs)
                  .distinct(MarketAddress::id)
                  .buffer(batches.conditionsPerRequest())
                  .concatMap(chunk -> chunk(chunk, patience), 1);
            })
        .checkpoint("polymarket.listReports");
  }

  /** What one question bears of the two better sources. */
  private record Patience(Forbearance data, Forbearance clob) {
    Patience() {
      this(new Forbearance(MOST_FAILURES_OF_DATA), new Forbearance(MOST_FAILURES_OF_CLOB));
    }
  }

  private static boolean isOurs(MarketAddress market) {
    return ConditionIds.tryParse(market.id().nativeId()).filter(market.id()::equals).isPresent();
  }

  private Flux<SettlementReport> chunk(List<MarketAddress> markets, Patience patience) {
    return Mono.fromSupplier(() -> new SettlementSearch(markets, leftOut))
        .flatMap(search -> askData(search, patience.data()))
        .flatMap(search -> askClob(search, patience.clob()))
        .flatMap(this::askGamma)
        .flatMapIterable(SettlementSearch::reports);
  }

  private Mono<SettlementSearch> askData(SettlementSearch search, Forbearance forbearance) {
    if (forbearance.isExhausted()) {
      return Mono.fromSupplier(search::dataIsSilent);
    }
    return data.resolutions(search.unheard().stream().map(MarketAddress::id).toList())
        .map(search::heard)
        .onErrorResume(
            VenueFailure.class,
            failure -> {
              forbearance.failed();
              return unavailable("data", failure, search.dataIsSilent());
            });
  }

  private Mono<SettlementSearch> askClob(SettlementSearch search, Forbearance forbearance) {
    return Flux.fromIterable(search.unheard())
        .flatMap(market -> winner(market, forbearance), batches.atOnce())
        .collectList()
        .map(search::heard);
  }

  /** A call that fails silences its own market only; the others keep their winners. */
  private Mono<Finding> winner(MarketAddress market, Forbearance forbearance) {
    if (forbearance.isExhausted()) {
      return Mono.just(new Finding.Silent(market.id(), "the CLOB was given up"));
    }
    return clob.market(market.id())
        .map(record -> finding(market, record))
        .onErrorResume(
            VenueFailure.class,
            failure -> {
              forbearance.failed();
              return Mono.just(
                  new Finding.Silent(market.id(), String.valueOf(failure.getMessage())));
            });
  }

  /** An answer of the CLOB that names no winner is an answer too: nothing is decided. */
  private static Finding finding(MarketAddress market, WireRecord record) {
    ClobWinner winner = ClobWinner.of(record);
    if (winner.contradicts(market.tokens())) {
      return new Finding.Contradiction(market.id(), "winners " + record.node().path("tokens"));
    }
    if (!winner.tokens().isEmpty() && market.tokens() == null) {
      return new Finding.Silent(market.id(), "a winner, and which side it is is not known");
    }
    MarketState state = ClobMarket.state(record, market.tokens(), new Counts());
    return state.status().isFinal()
        ? new Finding.Known(market.id(), state)
        : new Finding.Undecided(market.id());
  }

  /**
   * The last source. When it fails as well and nothing at all is known, the question fails; else
   * what is known is told, and the rest left for the next time.
   */
  private Mono<SettlementSearch> askGamma(SettlementSearch search) {
    return askGamma(search, false)
        .flatMap(half -> askGamma(half, true))
        .onErrorResume(
            VenueFailure.class,
            failure ->
                search.isFruitless() ? Mono.error(failure) : unavailable("gamma", failure, search));
  }

  private Mono<SettlementSearch> askGamma(SettlementSearch search, boolean closed) {
    Collection<MarketId> open = search.open();
    return open.isEmpty()
        ? Mono.just(search)
        : gamma.markets(open, closed).map(search::heardFromGamma);
  }

  private Mono<SettlementSearch> unavailable(
      String source, VenueFailure failure, SettlementSearch search) {
    leftOut.count("source", source + "_unavailable", String.valueOf(failure.getMessage()));
    return Mono.just(search);
  }
}
