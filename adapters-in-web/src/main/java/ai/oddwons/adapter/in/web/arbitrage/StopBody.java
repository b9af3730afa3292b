package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.domain.arbitrage.StopNote;
import org.jspecify.annotations.Nullable;

/**
 * A reason why something is no finding.
 *
 * @param code such as {@code thin_edge}
 * @param detail the numbers behind it for people, null when there are none
 */
record StopBody(String code, @Nullable String detail) {

  static StopBody of(StopNote stop) {
    return new StopBody(stop.code(), stop.detail().isEmpty() ? null : stop.detail());
  }
}
