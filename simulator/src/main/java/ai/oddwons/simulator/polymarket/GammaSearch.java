package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Query;
import ai.oddwons.simulator.http.Reply;
import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.Universe;
import ai.oddwons.simulator.universe.Venue;
import java.util.List;
import java.util.Optional;

/** Tags and the search by words. */
final class GammaSearch {
  private static final int USUAL = 10;
  private static final int MOST = 50;
  private static final int SAMPLE = 5_000;

  private final Universe universe;

  GammaSearch(Universe universe) {
    this.universe = universe;
  }

  Reply tags(List<String> path, Query query) {
    if (path.size() == 1) {
      List<Tag> page =
          all().stream()
              .skip(query.number("offset").orElse(0))
              .limit(query.number("limit").orElse(MOST))
              .toList();
      return Reply.json(
          Json.write(json -> json.array(() -> page.forEach(tag -> TagsJson.write(json, tag)))));
    }
    boolean slug = path.get(1).equals("slug") && path.size() > 2;
    String name = slug ? path.get(2) : path.get(1);
    Optional<Tag> found =
        all().stream().filter(tag -> name.equals(slug ? tag.slug() : tag.id())).findFirst();
    Tag tag = found.orElseThrow(() -> GammaError.notFound("tag"));
    return Reply.json(Json.write(json -> TagsJson.write(json, tag)));
  }

  private List<Tag> all() {
    return universe
        .events(Venue.POLYMARKET, 0, Universe.ANY_SECOND, Universe.ANY_SECOND)
        .limit(SAMPLE)
        .flatMap(event -> Tag.of(event).stream())
        .distinct()
        .toList();
  }

  Reply search(Query query, long second) {
    String words = query.first("q");
    if (words == null) {
      throw GammaError.validation("q is required");
    }
    int limit = (int) Math.clamp(query.number("limit_per_type").orElse(USUAL), 1, MOST);
    long page = Math.max(1, query.number("page").orElse(1));
    List<Occurrence> found =
        universe
            .events(Venue.POLYMARKET, 0, second, second)
            .filter(event -> GammaEvents.titled(event, words))
            .limit(page * limit + 1)
            .toList();
    List<Occurrence> rows = found.stream().skip((page - 1) * limit).limit(limit).toList();
    return Reply.json(
        Json.object(json -> {
          json.array("events", () -> rows.forEach(e -> GammaEventJson.write(json, e, second)));
          json.object("pagination", () -> pagination(json, found.size(), page * limit));
        }));
  }

  private static void pagination(Json json, int found, long shown) {
    json.flag("hasMore", found > shown);
    json.number("totalResults", found);
  }
}
