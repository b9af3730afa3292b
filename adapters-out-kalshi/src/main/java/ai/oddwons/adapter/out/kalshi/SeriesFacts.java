package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.WireRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What we take from a series: the template of many events.
 *
 * @param topics the categories, then the tags, each once
 * @param sources who is asked for the outcome
 */
record SeriesFacts(
    List<String> topics,
    @Nullable String feeType,
    @Nullable BigDecimal feeMultiplier,
    List<String> sources) {
  SeriesFacts {
    topics = List.copyOf(topics);
    sources = List.copyOf(sources);
  }

  static SeriesFacts read(WireRecord series) {
    return new SeriesFacts(
        topics(series), series.text("fee_type"), series.decimal("fee_multiplier"), sources(series));
  }

  /** Names with addresses, as both series and events list them. */
  static List<String> sources(WireRecord owner) {
    List<String> sources = new ArrayList<>();
    for (WireRecord source : owner.records("settlement_sources")) {
      String name = source.textOrEmpty("name");
      String address = source.textOrEmpty("url");
      String text =
          name.isEmpty() || address.isEmpty() ? name + address : name + " (" + address + ")";
      if (!text.isEmpty()) {
        sources.add(text);
      }
    }
    return sources;
  }

  private static List<String> topics(WireRecord series) {
    Set<String> topics = new LinkedHashSet<>();
    String category = series.text("category");
    if (category != null) {
      // Interned: ten thousand series share two dozen words.
      topics.add(category.intern());
    }
    series.texts("categories").forEach(word -> topics.add(word.intern()));
    series.texts("tags").forEach(word -> topics.add(word.intern()));
    return List.copyOf(topics);
  }
}
