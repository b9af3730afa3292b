package ai.oddwons.adapter.in.web.match;

import ai.oddwons.domain.matching.MatchId;

/** The addresses of matches. */
public final class MatchPaths {
  static final String LIST = "/api/v1/matches";
  static final String ONE = LIST + "/{id}";

  private MatchPaths() {}

  /** The path of one match. */
  public static String of(MatchId id) {
    return LIST + "/" + id;
  }
}
