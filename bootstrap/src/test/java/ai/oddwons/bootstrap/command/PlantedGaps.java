package ai.oddwons.bootstrap.command;

import ai.oddwons.simulator.SimulatorServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the simulator says is true of its world, in the words of the tests that ask for it. */
record PlantedGaps(JsonNode pairs, JsonNode negatives, JsonNode gaps) {

  static PlantedGaps of(SimulatorServer server) {
    return new PlantedGaps(
        read(server, "pairs").path("pairs"),
        read(server, "negatives").path("negatives"),
        read(server, "gaps"));
  }

  private static JsonNode read(SimulatorServer server, String what) {
    try (var body = URI.create(server.truth() + "/" + what).toURL().openStream()) {
      return JsonMapper.shared().readTree(body);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * A gap that is there.
   *
   * @param legs such as {@code kalshi KX… yes}, sorted
   */
  record Gap(
      String legs, String kind, boolean planted, long size, BigDecimal profit, double share) {}

  List<Gap> real() {
    return gaps.path("real")
        .valueStream()
        .map(gap ->
            new Gap(
                legs(gap),
                gap.path("kind").asString(),
                gap.path("planted").asBoolean(),
                gap.at("/best/size").asLong(),
                new BigDecimal(gap.at("/best/profit").asString()),
                Double.parseDouble(gap.at("/best/return").asString())))
        .toList();
  }

  /** Legs and why they gain nothing. */
  List<String> unreal() {
    return gaps.path("false")
        .valueStream()
        .map(gap -> legs(gap) + " because " + gap.path("why").asString())
        .toList();
  }

  /** Pairs such as {@code KX… 0x… false}, the last word for inverted. */
  List<String> twins() {
    return pairs
        .valueStream()
        .map(pair ->
            "%s %s %s"
                .formatted(
                    pair.path("kalshi").asString(),
                    pair.path("polymarket").asString(),
                    pair.path("inverted").asBoolean()))
        .toList();
  }

  /** Pairs such as {@code KX… 0x… strike} that only look alike. */
  List<String> lookalikes() {
    return negatives
        .valueStream()
        .map(pair ->
            "%s %s %s"
                .formatted(
                    pair.path("kalshi").asString(),
                    pair.path("polymarket").asString(),
                    pair.path("aspect").asString()))
        .toList();
  }

  private static String legs(JsonNode gap) {
    return sorted(
        gap.path("legs")
            .valueStream()
            .map(leg ->
                "%s %s %s"
                    .formatted(
                        leg.path("venue").asString(),
                        leg.path("market").asString(),
                        leg.path("side").asString())));
  }

  /** Legs in one order, whoever names them. */
  static String sorted(Stream<String> legs) {
    return legs.collect(Collectors.toCollection(TreeSet::new)).stream()
        .collect(Collectors.joining(" + "));
  }
}
