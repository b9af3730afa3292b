package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Call;
import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Query;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.Universe;
import ai.oddwons.simulator.universe.Venue;
import ai.oddwons.simulator.universe.Wording;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /series}, and which slots belong to which series. */
final class SeriesEndpoint {
  private final Universe universe;
  private volatile @Nullable Map<String, int[]> index;

  SeriesEndpoint(Universe universe) {
    this.universe = universe;
  }

  Reply answer(Call call, List<String> rest, long second) {
    if (rest.isEmpty()) {
      return list(call.query(), second);
    }
    if (rest.getFirst().equals("fee_changes")) {
      return FeeChanges.series();
    }
    Occurrence event = representative(slots(rest.getFirst()), second);
    return Reply.json(
        Json.object(json -> json.object("series", () -> SeriesJson.fields(json, event, second))));
  }

  private Reply list(Query query, long second) {
    String category = query.first("category");
    String tag = query.first("tags");
    return Reply.json(
        Json.object(json ->
            json.array(
                "series",
                () ->
                    all().values().stream()
                        .map(slots -> representative(slots, second))
                        .filter(event -> matches(Wording.of(event), category, tag))
                        .forEach(event -> SeriesJson.write(json, event, second)))));
  }

  private static boolean matches(Wording words, @Nullable String category, @Nullable String tag) {
    return (category == null || category.equals(words.category()))
        && (tag == null || words.kalshiTags().contains(tag));
  }

  /** Events of one series in listing order; none when the series is unknown. */
  Stream<Occurrence> events(String ticker, int fromSlot, long closingAfter, long openingBy) {
    int[] slots = all().getOrDefault(ticker, new int[0]);
    return Arrays.stream(slots)
        .filter(slot -> slot >= fromSlot)
        .boxed()
        .flatMap(slot -> universe.eventsOf(slot, closingAfter, openingBy));
  }

  private int[] slots(String ticker) {
    int[] slots = all().get(ticker);
    if (slots == null) {
      throw KalshiError.notFound("series");
    }
    return slots;
  }

  private Occurrence representative(int[] slots, long second) {
    return universe.current(slots[0], second);
  }

  private Map<String, int[]> all() {
    Map<String, int[]> known = index;
    if (known == null) {
      known = read();
      index = known;
    }
    return known;
  }

  private Map<String, int[]> read() {
    Map<String, IntStream.Builder> found = new LinkedHashMap<>();
    universe
        .events(Venue.KALSHI, 0, Universe.ANY_SECOND, Universe.ANY_SECOND)
        .forEach(event ->
            found
                .computeIfAbsent(Tickers.series(event), ticker -> IntStream.builder())
                .add(event.slot()));
    Map<String, int[]> slots = new LinkedHashMap<>();
    found.forEach((ticker, numbers) -> slots.put(ticker, numbers.build().toArray()));
    return slots;
  }
}
