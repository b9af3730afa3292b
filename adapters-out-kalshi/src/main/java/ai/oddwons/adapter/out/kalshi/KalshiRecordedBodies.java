package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.ReadingCount;
import ai.oddwons.adapter.out.http.RecordedMarkets;
import ai.oddwons.adapter.out.kalshi.KalshiBodies.Reading;
import ai.oddwons.application.model.BodyTally;
import ai.oddwons.application.port.out.RecordedBodies;
import ai.oddwons.domain.run.Tally;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Reads recorded bodies of Kalshi. */
public final class KalshiRecordedBodies implements RecordedBodies {
  private final InstantSource clock;

  public KalshiRecordedBodies(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Mono<BodyTally> read(InputStream json) {
    return Mono.fromSupplier(() -> tally(json));
  }

  private BodyTally tally(InputStream json) {
    KalshiBodies bodies = new KalshiBodies(clock.instant());
    ReadingCount count = new ReadingCount();
    new RecordedMarkets(
            KalshiRecordedBodies::isMarket,
            (market, event) -> {
              count.met();
              count(bodies.read(market, eventOrNull(event), null), count);
            })
        .read(json, count::notJson);
    return count.tally();
  }

  /** Trades, candles, books and orders carry a ticker too; of these only orders have a status. */
  private static boolean isMarket(JsonNode object) {
    return object.has("ticker")
        && !object.has("order_id")
        && (object.has("yes_sub_title") || object.has("status") || object.has("market_type"));
  }

  /** A page of markets has an envelope around them that is no event. */
  private static @Nullable JsonNode eventOrNull(@Nullable JsonNode around) {
    return around != null && around.has("event_ticker") ? around : null;
  }

  private static void count(Reading reading, ReadingCount count) {
    Tally flags = flags(reading.flags());
    switch (reading) {
      case Reading.Read read -> count.read(flags);
      case Reading.SetAside aside -> count.read(flags);
      case Reading.Rejected rejected -> count.rejected(rejected.rejection().reason(), flags);
    }
  }

  private static Tally flags(Set<String> flags) {
    return flags.stream().map(Tally::of).reduce(Tally.NONE, Tally::plus);
  }
}
