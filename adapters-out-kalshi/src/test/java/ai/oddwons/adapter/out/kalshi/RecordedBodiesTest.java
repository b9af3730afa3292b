package ai.oddwons.adapter.out.kalshi;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.kalshi.KalshiBodies.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import tools.jackson.databind.JsonNode;

/** Bodies that the venue really sent, for whoever has some and says where. */
@EnabledIfEnvironmentVariable(named = "ODDWONS_FIXTURES", matches = ".+")
final class RecordedBodiesTest {
  private final KalshiBodies bodies = new KalshiBodies(Instant.EPOCH);

  @Test
  void readShouldUnderstandEveryRecordedMarket() throws IOException {
    List<JsonNode> markets = new ArrayList<>();
    for (Path file : recordings()) {
      collect(JsonBody.of(Files.readString(file)).tree(), markets);
    }

    List<Reading> readings =
        markets.stream().map(market -> bodies.read(market, null, null)).toList();

    assertThat(readings).hasSizeGreaterThan(20);
    assertThat(readings).noneMatch(reading -> reading instanceof Reading.Rejected);
    assertThat(bodies.drift().counts().keySet())
        .filteredOn(sign -> sign.startsWith("unknown"))
        .isEmpty();
  }

  /** Whatever the envelope: an object with a ticker and a market's words is a market. */
  private static void collect(JsonNode node, List<JsonNode> markets) {
    if (node.has("ticker") && node.has("rules_primary")) {
      markets.add(node);
    } else {
      node.values().forEach(child -> collect(child, markets));
    }
  }

  private static List<Path> recordings() throws IOException {
    Path folder = Path.of(System.getenv("ODDWONS_FIXTURES"), "kalshi");
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
