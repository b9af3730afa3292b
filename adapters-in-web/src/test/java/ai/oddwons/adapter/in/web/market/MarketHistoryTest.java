package ai.oddwons.adapter.in.web.market;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.FakeMarkets;
import ai.oddwons.application.model.CandleInterval;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.model.Snapshot;
import ai.oddwons.application.model.TimeWindow;
import ai.oddwons.domain.pricing.Candle;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.run.RunId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

final class MarketHistoryTest {
  private static final String HISTORY = "/api/v1/markets/kalshi/KXRAIN-26MAR02-T0.5/history";
  private static final Instant HOUR = Instant.parse("2026-03-01T11:00:00Z");

  private final FakeMarkets markets = new FakeMarkets();
  private final WebTestClient client =
      Clients.of(new MarketEndpoints(markets, Examples.CLOCK, Examples.PLATFORMS));

  @Test
  void historyShouldWriteStoredReadings() {
    RunId run = new RunId(UUID.fromString("00000000-0000-0000-0000-000000000007"));
    Snapshot reading = new Snapshot(HOUR, Examples.rainQuote(), null, run);
    markets.snapshots = Mono.just(Examples.collected(new Slice<>(List.of(reading), null)));

    client
        .get()
        .uri(HISTORY + "?interval=raw")
        .exchange()
        .expectBody()
        .json(
            """
            {"data": [{"time": "2026-03-01T11:00:00Z", %s, "volume_delta": null,
                       "run_id": "00000000-0000-0000-0000-000000000007"}],
             "next_cursor": null,
             "as_of": "2026-03-01T12:00:00Z", "fresh_for_seconds": 1200, "stale": false}
            """
                .formatted(MarketJson.RAIN_QUOTE),
            JsonCompareMode.STRICT);
    assertThat(markets.asked)
        .containsExactly(
            Examples.RAIN,
            new TimeWindow(Examples.NOW.minus(Duration.ofDays(1)), Examples.NOW),
            new PageRequest(null, 50));
  }

  @Test
  void historyShouldWriteHourlyCandlesByDefault() {
    Candle full =
        new Candle(
            HOUR,
            Price.ofCents(40),
            Price.ofCents(45),
            Price.ofCents(39),
            Price.ofCents(41),
            Quantity.ofShares(100),
            4);
    Candle silent = new Candle(HOUR.minusSeconds(3600), null, null, null, null, Quantity.ZERO, 1);
    markets.candles = Mono.just(Examples.collected(new Slice<>(List.of(full, silent), null)));

    client
        .get()
        .uri(HISTORY)
        .exchange()
        .expectBody()
        .json(
            """
            {"data": [
              {"time": "2026-03-01T11:00:00Z", "open": "0.4", "high": "0.45", "low": "0.39",
               "close": "0.41", "volume": "100", "num_snapshots": 4},
              {"time": "2026-03-01T10:00:00Z", "open": null, "high": null, "low": null,
               "close": null, "volume": "0", "num_snapshots": 1}],
             "next_cursor": null,
             "as_of": "2026-03-01T12:00:00Z", "fresh_for_seconds": 1200, "stale": false}
            """,
            JsonCompareMode.STRICT);
    assertThat(markets.asked)
        .contains(
            CandleInterval.HOUR,
            new TimeWindow(Examples.NOW.minus(Duration.ofDays(7)), Examples.NOW));
  }

  @Test
  void historyShouldReadTheWindowItWasGiven() {
    markets.candles = Mono.just(Examples.collected(Slice.empty()));

    client
        .get()
        .uri(HISTORY + "?interval=1d&from=2026-01-01T00:00:00Z&until=2026-02-01T00:00:00Z&limit=7")
        .exchange()
        .expectStatus()
        .isOk();

    assertThat(markets.asked)
        .containsExactly(
            Examples.RAIN,
            CandleInterval.DAY,
            new TimeWindow(
                Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-02-01T00:00:00Z")),
            new PageRequest(null, 7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          interval=5m | interval
          from=2026-03-01T12:00:30Z | from
          until=yesterday | until
          cursor=% | cursor
          """)
  void historyShouldNameABadParameter(String query, String name) {
    client
        .get()
        .uri(builder -> builder.path(HISTORY).query(query).build())
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].parameter")
        .isEqualTo(name);
    assertThat(markets.asked).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"raw", "1h"})
  void historyShouldNotKnowAMarketNeverSeen(String interval) {
    client.get().uri(HISTORY + "?interval=" + interval).exchange().expectStatus().isNotFound();
  }
}
