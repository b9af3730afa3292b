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
 * outcome yet, its displayed prices counting as an outcome only when neither of the others was
 * heard.
 */
final class PolymarketSettlementReports implements SettlementReports {
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
    return Flux.fromIterable(markets)
        .map(MarketAddress::id)
        .filter(id -> ConditionIds.tryParse(id.nativeId()).filter(id::equals).isPresent())
        .distinct()
        .buffer(batches.conditionsPerRequest())
        .concatMap(this::chunk, 1)
        .checkpoint("polymarket.listReports");
  }

  private Flux<SettlementReport> chunk(List<MarketId> ids) {
    return Mono.fromSupplier(() -> new SettlementSearch(ids, leftOut))
        .flatMap(search -> askData(search, ids))
        .flatMap(this::askClob)
        .flatMap(this::askGamma)
        .flatMapIterable(SettlementSearch::reports);
  }

  private Mono<SettlementSearch> askData(SettlementSearch search, List<MarketId> ids) {
    return data.resolutions(ids)
        .map(search::heardFromData)
        .onErrorResume(VenueFailure.class, failure -> unavailable("data", failure, search));
  }

  private Mono<SettlementSearch> askClob(SettlementSearch search) {
    return Flux.fromIterable(search.unheard())
        .flatMap(this::winner, batches.atOnce())
        .collectList()
        .map(search::heardFromClob)
        .onErrorResume(VenueFailure.class, failure -> unavailable("clob", failure, search));
  }

  /**
   * The last source. When it fails as well, a market of which nothing was heard has no answer and
   * the question fails; one that merely has no outcome yet is left for the next time.
   */
  private Mono<SettlementSearch> askGamma(SettlementSearch search) {
    return askGamma(search, false)
        .flatMap(half -> askGamma(half, true))
        .onErrorResume(
            VenueFailure.class,
            failure ->
                search.unheard().isEmpty()
                    ? unavailable("gamma", failure, search)
                    : Mono.error(failure));
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

  private Mono<Finding> winner(MarketId id) {
    return clob.market(id).map(record -> finding(id, record));
  }

  private static Finding finding(MarketId id, WireRecord record) {
    if (ClobMarket.contradictsItself(record)) {
      return new Finding.Contradiction(id, "winners " + record.node().path("tokens"));
    }
    MarketState state = ClobMarket.state(record, new Counts());
    return state.status().isFinal() ? new Finding.Known(id, state) : new Finding.Undecided(id);
  }
}
