package ai.oddwons.adapter.in.web;

import ai.oddwons.application.model.CandleInterval;
import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.MarketFilter;
import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.model.Snapshot;
import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.in.ReadMarkets;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Candle;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/** Answers what a test puts in, and notes what it was asked. */
public final class FakeMarkets implements ReadMarkets {
  public final List<Object> asked = new ArrayList<>();
  public Mono<Dated<Slice<MarketView>>> list = Mono.never();
  public Mono<Dated<MarketDetail>> detail = Mono.empty();
  public Mono<Dated<Slice<Snapshot>>> snapshots = Mono.empty();
  public Mono<Dated<Slice<Candle>>> candles = Mono.empty();
  public Mono<BookOutcome> book = Mono.never();

  @Override
  public Mono<Dated<Slice<MarketView>>> listMarkets(MarketFilter filter, PageRequest page) {
    asked.add(filter);
    asked.add(page);
    return list;
  }

  @Override
  public Mono<Dated<MarketDetail>> findMarket(MarketId id) {
    asked.add(id);
    return detail;
  }

  @Override
  public Mono<Dated<Slice<Snapshot>>> findSnapshots(
      MarketId id, TimeWindow window, PageRequest page) {
    asked.addAll(List.of(id, window, page));
    return snapshots;
  }

  @Override
  public Mono<Dated<Slice<Candle>>> findCandles(
      MarketId id, CandleInterval interval, TimeWindow window, PageRequest page) {
    asked.addAll(List.of(id, interval, window, page));
    return candles;
  }

  @Override
  public Mono<BookOutcome> readBook(MarketId id) {
    asked.add(id);
    return book;
  }
}
