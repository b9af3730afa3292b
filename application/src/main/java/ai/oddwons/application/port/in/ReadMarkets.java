package ai.oddwons.application.port.in;

import ai.oddwons.application.model.CandleInterval;
import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.MarketFilter;
import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.RulesVersion;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.model.Snapshot;
import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Candle;
import ai.oddwons.domain.pricing.OrderBook;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Use case: look at markets, their past and their order books. */
public interface ReadMarkets {

  /** Always one answer, possibly an empty slice. */
  Mono<Dated<Slice<MarketView>>> listMarkets(MarketFilter filter, PageRequest page);

  /** Empty when we never saw the market. */
  Mono<Dated<MarketDetail>> findMarket(MarketId id);

  /** The stored readings, newest first; empty when we never saw the market. */
  Mono<Dated<Slice<Snapshot>>> findSnapshots(MarketId id, TimeWindow window, PageRequest page);

  /** The hourly or daily candles, newest first; empty when we never saw the market. */
  Mono<Dated<Slice<Candle>>> findCandles(
      MarketId id, CandleInterval interval, TimeWindow window, PageRequest page);

  /** Always one outcome. The book is read from the venue now, not from the store. */
  Mono<BookOutcome> readBook(MarketId id);

  /**
   * A market with all we hold of it.
   *
   * @param rules every wording of its rules, oldest first
   * @param confirmedAt when a run last saw this very quote at the venue, null when not known
   */
  record MarketDetail(MarketView view, List<RulesVersion> rules, @Nullable Instant confirmedAt) {
    public MarketDetail {
      rules = List.copyOf(rules);
    }
  }

  /** What came of asking for a book. */
  sealed interface BookOutcome {
    record Found(OrderBook book) implements BookOutcome {}

    /** We never saw the market. */
    record UnknownMarket() implements BookOutcome {}

    /** The venue knows no book for it, such as for one that is over. */
    record NoBook() implements BookOutcome {}

    /** The venue did not answer; the reason is for people. */
    record VenueSilent(String reason) implements BookOutcome {}
  }
}
