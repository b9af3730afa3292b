package ai.oddwons.adapter.out.polymarket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.adapter.out.polymarket.PolymarketBodies.Reading;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.run.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tools.jackson.databind.JsonNode;

/** Bodies that the venue really sent, for whoever has some and says where. */
@EnabledIfEnvironmentVariable(named = "ODDWONS_FIXTURES", matches = ".+")
final class RecordedBodiesTest {
  private static final String EVENT = "2026-05__events__fed-decision-in-june-825__";

  private final PolymarketBodies bodies = new PolymarketBodies(StubVenue.NOW);
  private final Path folder = Path.of(System.getenv("ODDWONS_FIXTURES"), "polymarket");

  private String body(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private JsonNode tree(String name) throws IOException {
    return JsonBody.of(body(name)).tree();
  }

  private List<Reading> readAll(JsonNode markets) {
    List<Reading> readings = new ArrayList<>();
    markets.forEach(market -> readings.add(bodies.read(market, null)));
    return readings;
  }

  private static Stream<Reading.Read> read(List<Reading> readings) {
    return readings.stream().filter(Reading.Read.class::isInstance).map(Reading.Read.class::cast);
  }

  @Test
  void eventShouldBeReadWholeWithoutDrift() throws IOException {
    String page = "{\"events\":[" + body(EVENT + "gamma-event.json") + "]}";

    EventsPage read = EventsPage.read(JsonBody.of(page), 1, StubVenue.NOW);

    assertThat(read.page().markets()).hasSize(5);
    assertThat(read.page().rejections()).isEmpty();
    assertThat(read.page().flagged()).isEqualTo(Tally.NONE);
    assertThat(read.page().drift()).isEqualTo(Tally.NONE);
    assertThat(read.page().markets())
        .allSatisfy(listed -> assertThat(listed.quote().ask()).isNotNull())
        .allSatisfy(listed -> assertThat(listed.market().tokens()).isNotNull());
  }

  @Test
  void searchAnswerShouldBeReadWithoutDrift() throws IOException {
    EventsPage read =
        EventsPage.read(JsonBody.of(body(EVENT + "gamma-search.json")), 1, StubVenue.NOW);

    assertThat(read.page().markets().size() + read.page().flagged().count("closed_child"))
        .isEqualTo(9);
    assertThat(read.page().rejections()).isEmpty();
    assertThat(read.page().drift()).isEqualTo(Tally.NONE);
  }

  @Test
  void compactMarketsShouldBeRead() throws IOException {
    assertThat(read(readAll(tree(EVENT + "clob-markets.json")))).hasSize(5);
  }

  @Test
  void resolvedMarketsShouldBeReadOrSetAsideAndNoneLost() throws IOException {
    List<Reading> readings = readAll(tree("clob-markets-page__first-60.json").path("data"));

    assertThat(readings).hasSize(60);
    assertThat(
            readings.stream().filter(new Reading.SetAside(Set.of("missing_condition_id"))::equals))
        .hasSize(4);
    assertThat(read(readings)).hasSize(56);
    assertThat(read(readings).map(read -> read.market().market().state().settlement()))
        .filteredOn(Settlement.Yes.class::isInstance)
        .hasSize(22);
    assertThat(read(readings).map(read -> read.market().market().state().settlement()))
        .filteredOn(Settlement.Voided.class::isInstance)
        .hasSize(1);
  }

  @Test
  void booksShouldBeSorted() throws IOException {
    for (JsonNode book : tree(EVENT + "clob-books.json")) {
      WireBook read = WireBook.of(new WireRecord(book));
      OrderBook sorted = read.toOrderBook(StubVenue.NOW);

      assertThat(read.emptyLevels()).isZero();
      assertThat(sorted.bids()).isNotEmpty();
      assertThat(Optional.ofNullable(sorted.observedAt())).isPresent();
    }
  }
}
