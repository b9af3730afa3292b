package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.http.Reply;

/** Announced fee changes: none in this universe, in the documented envelopes. */
final class FeeChanges {
  private FeeChanges() {}

  static Reply series() {
    return Reply.json(200, "{\"series_fee_change_arr\":[]}");
  }

  static Reply events() {
    return Reply.json(200, "{\"event_fee_changes\":[],\"cursor\":\"\"}");
  }
}
