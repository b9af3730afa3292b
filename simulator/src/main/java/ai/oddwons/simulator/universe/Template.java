package ai.oddwons.simulator.universe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Text with {named} gaps, cut up once. */
final class Template {
  /** Fixed text at even places, names of gaps at odd ones. */
  private final List<String> parts = new ArrayList<>();

  private final String text;

  Template(String text) {
    this.text = text;
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      int close = text.indexOf('}', open);
      parts.add(text.substring(at, open));
      parts.add(text.substring(open + 1, close));
      at = close + 1;
    }
    parts.add(text.substring(at));
  }

  /** As it was written. */
  String text() {
    return text;
  }

  String fill(UnaryOperator<String> values) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      text.append(i % 2 == 0 ? parts.get(i) : values.apply(parts.get(i)));
    }
    return text.toString();
  }
}
