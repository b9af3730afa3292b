package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.Counts;
import ai.oddwons.adapter.out.http.ReadingCount;
import ai.oddwons.adapter.out.http.RecordedMarkets;
import ai.oddwons.application.model.BodyTally;
import ai.oddwons.application.port.out.RecordedBodies;
import java.io.InputStream;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Reads recorded bodies of Polymarket. */
public final class PolymarketRecordedBodies implements RecordedBodies {
  private final InstantSource clock;

  public PolymarketRecordedBodies(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Mono<BodyTally> read(InputStream json) {
    return Mono.fromSupplier(() -> tally(json));
  }

  private BodyTally tally(InputStream json) {
    PolymarketBodies bodies = new PolymarketBodies(clock.instant());
    ReadingCount count = new ReadingCount();
    new RecordedMarkets(
            PolymarketRecordedBodies::isMarket,
            (market, event) -> {
              count.met();
              count(bodies.read(market, eventOrNull(event)), count);
            })
        .read(json, count::notJson);
    return count.tally();
  }

  /** An order book names its market too, but asks no question and lists no tokens. */
  private static boolean isMarket(JsonNode object) {
    return object.has("conditionId")
        || object.has("clobTokenIds")
        || (object.has("question") && object.has("outcomes"))
        || (object.has("condition_id") && object.has("tokens"))
        || (object.has("c") && object.has("t"));
  }

  /** A page of markets has an envelope around them that is no event. */
  private static @Nullable JsonNode eventOrNull(@Nullable JsonNode around) {
    return around != null && around.has("id") && around.has("title") ? around : null;
  }

  private static void count(PolymarketBodies.Reading reading, ReadingCount count) {
    Counts flags = new Counts();
    reading.flags().forEach(flags::add);
    switch (reading) {
      case PolymarketBodies.Reading.Read read -> count.read(flags.tally());
      case PolymarketBodies.Reading.SetAside aside -> count.read(flags.tally());
      case PolymarketBodies.Reading.Rejected rejected ->
          count.rejected(rejected.rejection().reason(), flags.tally());
    }
  }
}
