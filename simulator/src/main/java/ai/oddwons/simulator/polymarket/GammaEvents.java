package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Query;
import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.ContractKey;
import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.Universe;
import ai.oddwons.simulator.universe.Venue;
import ai.oddwons.simulator.universe.Volumes;
import ai.oddwons.simulator.universe.Wording;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Which events a query of Gamma finds. Without {@code closed} only closed ones, as live. */
final class GammaEvents {
  private final Universe universe;
  private final Directory directory;

  GammaEvents(Universe universe, Directory directory) {
    this.universe = universe;
    this.directory = directory;
  }

  /** Matching events by rising id, from a place in the listing on. */
  Stream<Occurrence> find(Query query, OptionalLong after, long second) {
    boolean closed = !"false".equals(query.first("closed"));
    return candidates(query, after, closed, second)
        .filter(event -> event.opens() <= second)
        .filter(event -> GammaEventJson.closed(event, second) == closed)
        .filter(event -> accepts(query, event));
  }

  private Stream<Occurrence> candidates(
      Query query, OptionalLong after, boolean closed, long second) {
    if (query.has("id")) {
      return named(query, "id", id -> directory.eventByKey(Ids.number(id), second));
    }
    if (query.has("slug")) {
      return named(query, "slug", slug -> directory.eventBySlug(slug, second));
    }
    int from = after.isPresent() ? ContractKey.slot(after.getAsLong() << 6) : 0;
    long since = closed ? Universe.FIRST_SECOND : second;
    return universe.events(Venue.POLYMARKET, from, since, second);
  }

  private static Stream<Occurrence> named(
      Query query, String name, Function<String, Optional<Occurrence>> find) {
    return query.repeated(name).stream()
        .map(find)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparingLong(Directory::key));
  }

  private static boolean accepts(Query query, Occurrence event) {
    List<String> excluded = query.repeated("exclude_tag_id");
    List<String> wanted = query.repeated("tag_id");
    String slug = query.first("tag_slug");
    return Between.dates(query, "start_date", event.opens())
        && Between.dates(query, "end_date", event.closes())
        && (wanted.isEmpty() || wanted.stream().anyMatch(id -> Tag.isOn(event, id)))
        && (slug == null || Tag.of(event).stream().anyMatch(t -> slug.equals(t.slug())))
        && excluded.stream().noneMatch(id -> Tag.isOn(event, id))
        && titled(event, query.first("title_search", ""));
  }

  static boolean titled(Occurrence event, String words) {
    String title = Wording.of(event).title(Venue.POLYMARKET).toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).split(" ")).allMatch(title::contains);
  }

  static Listing.Order<Occurrence> order(Query query, long second) {
    if (query.commaList("order").equals(List.of("id"))
        && !"false".equals(query.first("ascending"))) {
      return new Listing.Order<>(null, true);
    }
    Map<String, ToDoubleFunction<Occurrence>> fields = new HashMap<>();
    fields.put("id", Directory::key);
    fields.put("volume", event -> sum(event, m -> Volumes.total(m, second)));
    fields.put("volume24hr", event -> sum(event, m -> Volumes.lastDay(m, second)));
    fields.put("endDate", Occurrence::closes);
    fields.put("closedTime", Occurrence::closes);
    fields.put("startDate", Occurrence::opens);
    fields.put("createdAt", Occurrence::opens);
    fields.put("updatedAt", Occurrence::opens);
    return Listing.Order.of(query, fields);
  }

  private static double sum(Occurrence event, ToLongFunction<Contract> amount) {
    return event.contracts(Venue.POLYMARKET).stream().mapToLong(amount).sum();
  }
}
