package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.universe.Occurrence;

/** Tags; their ids are texts here and numbers in filters. */
final class TagsJson {
  private TagsJson() {}

  static void write(Json json, Occurrence event) {
    json.array("tags", () -> Tag.of(event).forEach(tag -> write(json, tag)));
  }

  static void write(Json json, Tag tag) {
    json.element(() -> {
      json.text("id", tag.id());
      json.text("label", tag.label());
      json.text("slug", tag.slug());
      json.flag("forceShow", false);
      json.text("published_at", "2023-11-02 21:39:31.123+00");
    });
  }
}
