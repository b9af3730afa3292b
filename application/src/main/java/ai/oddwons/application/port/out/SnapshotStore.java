package ai.oddwons.application.port.out;

import ai.oddwons.application.model.CandleInterval;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PolledQuote;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.model.Snapshot;
import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.out.PriceHistory.PastReading;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Candle;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.run.RunId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The history of prices. All methods fail only with {@link StoreFailure}, the listing ones also
 * with {@link ai.oddwons.application.model.MalformedCursor}. Times are kept to the microsecond.
 */
public interface SnapshotStore {

  /**
   * Writes a snapshot for each reading whose quote differs from the market's last one in anything
   * but its times, that brings a changed record, or whose market's last snapshot is an hour old or
   * more, less five minutes by which its page may come earlier than in the run before, together
   * with its part of the hourly and daily candles; all or nothing. Of two readings of one market
   * the last one counts. A reading not newer than the market's last snapshot is left out: time does
   * not go back.
   *
   * @return how many snapshots were written
   */
  Mono<Integer> record(RunId run, List<Reading> readings);

  /**
   * Fills in readings of the past where no snapshot of that market and moment stands yet. They
   * never become the latest quote. What was traded counts only for readings before the first one
   * that {@link #record} took with a volume: later trades are in the growth of its counter already.
   *
   * @return how many snapshots were written
   */
  Mono<Integer> recordPast(RunId run, List<PastReading> readings);

  /** Newest first; an empty slice when nothing is known. */
  Mono<Slice<Snapshot>> listSnapshots(MarketId market, TimeWindow window, PageRequest page);

  /** Newest first; an empty slice when nothing is known. */
  Mono<Slice<Candle>> listCandles(
      MarketId market, CandleInterval interval, TimeWindow window, PageRequest page);

  /**
   * What polls stored of all markets, by time, then by market; what was filled in afterwards is not
   * among it. Empty when there is nothing. Holds a small part of it at a time, so the window may be
   * as long as the history; what is stored meanwhile may be missing.
   */
  Flux<PolledQuote> streamPolled(TimeWindow window);

  /**
   * What was filled in afterwards of all markets, by the time it stood for, then by market. Empty
   * when there is nothing; a venue that was never polled may be missing. Holds a small part of it
   * at a time, so the window may be as long as the history; what is stored meanwhile may be
   * missing. Never behind what was written before.
   */
  Flux<PastReading> streamFilled(TimeWindow window);

  /**
   * What polls stored of one market, newest first; what was filled in afterwards is not among it.
   * Empty when there is nothing. Never behind what was written before.
   */
  Flux<PolledQuote> listPolled(MarketId market, TimeWindow window);

  /**
   * A quote just read.
   *
   * @param changedRecord the venue's record when something other than the quote changed, else null
   */
  record Reading(MarketId market, Quote quote, @Nullable RawRecord changedRecord) {}
}
