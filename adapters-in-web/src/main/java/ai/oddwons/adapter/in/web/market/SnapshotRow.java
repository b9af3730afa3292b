package ai.oddwons.adapter.in.web.market;

import ai.oddwons.application.model.Snapshot;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stored reading.
 *
 * @param volumeDelta growth of the counter since the reading before
 */
record SnapshotRow(
    Instant time, @JsonUnwrapped QuoteBody quote, @Nullable BigDecimal volumeDelta, String runId) {

  static SnapshotRow of(Snapshot snapshot) {
    return new SnapshotRow(
        snapshot.time(),
        QuoteBody.of(snapshot.quote()),
        Decimals.of(snapshot.volumeDelta()),
        snapshot.run().toString());
  }
}
