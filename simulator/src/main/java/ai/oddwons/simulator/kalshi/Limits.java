package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Query;

/** Page sizes and words, checked the strict way. */
final class Limits {
  private Limits() {}

  static int limit(Query query, int least, int most, int otherwise) {
    long limit = query.number("limit").orElse(otherwise);
    if (limit < least || limit > most) {
      throw KalshiError.badRequest("limit must be between " + least + " and " + most);
    }
    return limit == 0 ? otherwise : (int) limit;
  }
}
