package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.domain.pattern.PatternId;

/** The addresses of patterns. */
final class PatternPaths {
  static final String LIST = "/api/v1/patterns";
  static final String ONE = LIST + "/{id}";

  private PatternPaths() {}

  /** The path of one pattern. */
  static String of(PatternId id) {
    return LIST + "/" + id;
  }
}
