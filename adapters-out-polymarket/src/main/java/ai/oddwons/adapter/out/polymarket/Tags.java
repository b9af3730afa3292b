package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.market.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code tags}: objects with a label and a slug on Gamma, bare labels on the CLOB. */
final class Tags {
  private Tags() {}

  /** The labels in the venue's order, and the category they vote for. */
  static Topics of(WireRecord record) {
    List<String> labels = new ArrayList<>();
    List<String> slugs = new ArrayList<>();
    for (JsonNode tag : record.list("tags")) {
      String label = tag.isObject() ? labelOf(new WireRecord(tag)) : textOf(tag);
      if (label != null) {
        labels.add(label);
        slugs.add(tag.isObject() ? slugOf(new WireRecord(tag), label) : slugged(label));
      }
    }
    return new Topics(TagTaxonomy.categoryOf(slugs), labels);
  }

  private static @Nullable String labelOf(WireRecord tag) {
    String label = tag.text("label");
    return label == null ? tag.text("slug") : label;
  }

  private static String slugOf(WireRecord tag, String label) {
    String slug = tag.text("slug");
    return slugged(slug == null ? label : slug);
  }

  private static @Nullable String textOf(JsonNode tag) {
    return tag.isString() && !tag.stringValue().isBlank() ? tag.stringValue() : null;
  }

  private static String slugged(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
