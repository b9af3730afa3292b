package ai.oddwons.domain.pattern.watch;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.DoubleColumn;
import ai.oddwons.domain.pattern.column.ImageReader;
import ai.oddwons.domain.pattern.column.ImageWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Up to when what was filled in of the past has been looked at; to the microsecond, as runs are
 * dated, for an analysis may begin in the very second in which a backfill ends.
 */
final class PastKnown {
  private static final int ONLY = 0;

  private final ColumnTable table = new ColumnTable();
  private final DoubleColumn micros = table.doubles(0);

  PastKnown() {
    table.addSlot();
  }

  /** 1970 when it never was. */
  Instant at() {
    return Instant.EPOCH.plus((long) micros.get(ONLY), ChronoUnit.MICROS);
  }

  void know(Instant at) {
    micros.set(ONLY, (double) ChronoUnit.MICROS.between(Instant.EPOCH, at));
  }

  void write(ImageWriter out) {
    out.float64(micros.get(ONLY));
  }

  void read(ImageReader in) {
    micros.set(ONLY, in.float64());
  }
}
