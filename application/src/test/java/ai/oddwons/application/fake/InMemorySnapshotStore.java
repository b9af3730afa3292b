package ai.oddwons.application.fake;

import ai.oddwons.application.model.CandleInterval;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PolledQuote;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.model.Snapshot;
import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.application.port.out.PriceHistory.PastReading;
import ai.oddwons.application.port.out.RawRecord;
import ai.oddwons.application.port.out.SnapshotStore;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Candle;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.TradedVolume;
import ai.oddwons.domain.run.RunId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Snapshots in memory. Safe for use by many at once. */
public final class InMemorySnapshotStore implements SnapshotStore {
  private static final Duration HEARTBEAT = Duration.ofMinutes(55);

  private final Map<MarketId, NavigableMap<Instant, Snapshot>> snapshots = new HashMap<>();
  private final NavigableMap<Instant, NavigableMap<MarketId, PolledQuote>> polled = new TreeMap<>();
  private final NavigableMap<Instant, NavigableMap<MarketId, PastReading>> filled = new TreeMap<>();
  private final Map<MarketId, Latest> latest = new HashMap<>();
  private final Map<MarketId, NavigableMap<Instant, RawRecord>> records = new HashMap<>();
  private final Queue<Runnable> midway = new ConcurrentLinkedQueue<>();

  /** What a market's quote is now, since when, and since when its counter is followed. */
  record Latest(Quote quote, Instant changedAt, @Nullable Instant countedSince) {}

  @Override
  public Mono<Integer> record(RunId run, List<Reading> readings) {
    return Mono.fromSupplier(() -> recordNow(run, readings));
  }

  private synchronized int recordNow(RunId run, List<Reading> readings) {
    Map<MarketId, Reading> lastOfEach = new LinkedHashMap<>();
    readings.forEach(reading -> lastOfEach.put(reading.market(), reading));
    return (int) lastOfEach.values().stream().filter(reading -> recordOne(run, reading)).count();
  }

  private boolean recordOne(RunId run, Reading reading) {
    Latest before = latest.get(reading.market());
    if (before != null && !isDue(before.quote(), reading)) {
      return false;
    }
    Quote quote = reading.quote();
    Quantity delta = before == null ? null : growth(before.quote(), quote);
    of(reading.market())
        .put(quote.receivedAt(), new Snapshot(quote.receivedAt(), quote, delta, run));
    polled
        .computeIfAbsent(quote.receivedAt(), time -> new TreeMap<>())
        .put(reading.market(), new PolledQuote(reading.market(), quote.receivedAt(), quote, run));
    latest.put(reading.market(), following(before, quote));
    if (reading.changedRecord() != null) {
      records
          .computeIfAbsent(reading.market(), id -> new TreeMap<>())
          .put(quote.receivedAt(), reading.changedRecord());
    }
    return true;
  }

  private static Latest following(@Nullable Latest before, Quote quote) {
    Instant now = quote.receivedAt();
    boolean same = before != null && timeless(before.quote()).equals(timeless(quote));
    Instant countedBefore = before == null ? null : before.countedSince();
    Instant countedNow = quote.activity().volume() == null ? null : now;
    return new Latest(
        quote, same ? before.changedAt() : now, countedBefore == null ? countedNow : countedBefore);
  }

  private static boolean isDue(Quote before, Reading reading) {
    Quote now = reading.quote();
    return now.receivedAt().isAfter(before.receivedAt())
        && (reading.changedRecord() != null
            || !timeless(before).equals(timeless(now))
            || !now.receivedAt().isBefore(before.receivedAt().plus(HEARTBEAT)));
  }

  private static Quote timeless(Quote quote) {
    return new Quote(quote.bid(), quote.ask(), quote.last(), quote.activity(), null, Instant.EPOCH);
  }

  private static @Nullable Quantity growth(Quote before, Quote now) {
    TradedVolume from = before.activity().volume();
    TradedVolume to = now.activity().volume();
    boolean comparable = from != null && to != null && from.unit() == to.unit();
    return comparable && from.amount().compareTo(to.amount()) <= 0
        ? to.amount().minus(from.amount())
        : null;
  }

  @Override
  public Mono<Integer> recordPast(RunId run, List<PastReading> readings) {
    return Mono.fromSupplier(() -> recordPastNow(run, readings));
  }

  private synchronized int recordPastNow(RunId run, List<PastReading> readings) {
    int written = 0;
    for (PastReading reading : readings) {
      Latest known = latest.get(reading.market());
      Instant counted = known == null ? null : known.countedSince();
      boolean counts = counted == null || reading.at().isBefore(counted);
      Snapshot snapshot =
          new Snapshot(reading.at(), reading.quote(), counts ? reading.traded() : null, run);
      if (of(reading.market()).putIfAbsent(reading.at(), snapshot) == null) {
        written++;
        filled
            .computeIfAbsent(reading.at(), time -> new TreeMap<>())
            .put(reading.market(), counted(reading, snapshot.volumeDelta()));
      }
    }
    return written;
  }

  private static PastReading counted(PastReading reading, @Nullable Quantity traded) {
    return new PastReading(reading.market(), reading.at(), reading.quote(), traded);
  }

  @Override
  public Mono<Slice<Snapshot>> listSnapshots(MarketId market, TimeWindow window, PageRequest page) {
    return Mono.fromSupplier(() ->
        Slices.cut(
            within(market, window).reversed(),
            "snapshots",
            snapshot -> List.of(snapshot.time().toString()),
            page));
  }

  @Override
  public Mono<Slice<Candle>> listCandles(
      MarketId market, CandleInterval interval, TimeWindow window, PageRequest page) {
    return Mono.fromSupplier(() ->
        Slices.cut(
            Candles.of(allOf(market), interval, window),
            "candles:" + interval,
            candle -> List.of(candle.start().toString()),
            page));
  }

  @Override
  public Flux<PolledQuote> streamPolled(TimeWindow window) {
    return Flux.defer(() -> {
      List<PolledQuote> all = polledWithin(window);
      int middle = all.size() / 2;
      return Flux.fromIterable(all.subList(0, middle))
          .concatWith(
              Flux.fromIterable(all.subList(middle, all.size()))
                  .doOnSubscribe(subscription -> happenMidway()));
    });
  }

  @Override
  public Flux<PastReading> streamFilled(TimeWindow window) {
    return Flux.defer(() -> Flux.fromIterable(filledWithin(window)));
  }

  private synchronized List<PastReading> filledWithin(TimeWindow window) {
    return filled.subMap(window.from(), true, window.until(), false).values().stream()
        .flatMap(atOnce -> atOnce.values().stream())
        .toList();
  }

  /** What happens once, in the middle of the next stream of polled quotes. */
  public void midway(Runnable event) {
    midway.add(event);
  }

  private void happenMidway() {
    Runnable event = midway.poll();
    if (event != null) {
      event.run();
    }
  }

  @Override
  public Flux<PolledQuote> listPolled(MarketId market, TimeWindow window) {
    return Flux.defer(() -> Flux.fromIterable(polledWithin(window).reversed()))
        .filter(quote -> quote.market().equals(market));
  }

  private synchronized List<PolledQuote> polledWithin(TimeWindow window) {
    return polled.subMap(window.from(), true, window.until(), false).values().stream()
        .flatMap(atOnce -> atOnce.values().stream())
        .toList();
  }

  private synchronized List<Snapshot> within(MarketId market, TimeWindow window) {
    return List.copyOf(of(market).subMap(window.from(), true, window.until(), false).values());
  }

  /** All snapshots of a market, oldest first. */
  public synchronized List<Snapshot> allOf(MarketId market) {
    return List.copyOf(of(market).values());
  }

  /** The venue's records kept beside snapshots of a market, oldest first. */
  public synchronized List<RawRecord> recordsOf(MarketId market) {
    return List.copyOf(records.getOrDefault(market, new TreeMap<>()).values());
  }

  synchronized @Nullable Latest latestOf(MarketId market) {
    return latest.get(market);
  }

  private NavigableMap<Instant, Snapshot> of(MarketId market) {
    return snapshots.computeIfAbsent(market, id -> new TreeMap<>());
  }
}
