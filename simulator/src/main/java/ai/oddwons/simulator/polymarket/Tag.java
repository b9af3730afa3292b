package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.Wording;
import java.util.List;

/** A category of Gamma. */
record Tag(String id, String label, String slug) {

  static List<Tag> of(Occurrence event) {
    return Wording.of(event).polymarketTags().stream().map(Tag::parse).toList();
  }

  /**
   * Whether an event has the tag of that id.
   *
   * @throws GammaError with 422 for an id that is no number, such as a comma list
   */
  static boolean isOn(Occurrence event, String id) {
    String number = Long.toString(Ids.number(id));
    return of(event).stream().anyMatch(tag -> tag.id().equals(number));
  }

  private static Tag parse(String text) {
    String[] parts = text.split("\\|");
    return new Tag(parts[0], parts[1], parts[2]);
  }
}
