package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.Wording;
import java.util.List;

/** A category of Gamma. */
record Tag(String id, String label, String slug) {

  static List<Tag> of(Occurrence event) {
    return Wording.of(event).polymarketTags().stream().map(Tag::parse).toList();
  }

  private static Tag parse(String text) {
    String[] parts = text.split("\\|");
    return new Tag(parts[0], parts[1], parts[2]);
  }
}
