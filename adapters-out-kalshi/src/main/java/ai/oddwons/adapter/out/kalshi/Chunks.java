package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.domain.market.MarketAddress;
import java.util.List;
import reactor.core.publisher.Flux;

/** Cuts a list of markets into what fits one request. */
final class Chunks {
  private Chunks() {}

  /** Each ticker once. */
  static Flux<List<String>> ofTickers(List<MarketAddress> markets, int size) {
    return Flux.fromIterable(markets).map(market -> market.id().nativeId()).distinct().buffer(size);
  }
}
