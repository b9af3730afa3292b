package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.application.model.OpportunityId;

/** The addresses of opportunities. */
final class ArbitragePaths {
  static final String LIST = "/api/v1/arbitrage";
  static final String LIFE = LIST + "/life";
  static final String ONE = LIST + "/{id}";

  private ArbitragePaths() {}

  /** The path of one opportunity. */
  static String of(OpportunityId id) {
    return LIST + "/" + id;
  }
}
