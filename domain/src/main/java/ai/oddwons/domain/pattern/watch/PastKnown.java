package ai.oddwons.domain.pattern.watch;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.ImageReader;
import ai.oddwons.domain.pattern.column.ImageWriter;
import ai.oddwons.domain.pattern.column.IntColumn;
import java.time.Instant;

/** Up to when what was filled in of the past has been looked at; to the second. */
final class PastKnown {
  private static final int NEVER = 0;
  private static final int ONLY = 0;

  private final ColumnTable table = new ColumnTable();
  private final IntColumn second = table.ints(NEVER);

  PastKnown() {
    table.addSlot();
  }

  /** 1970 when it never was. */
  Instant at() {
    return Instant.ofEpochSecond(second.get(ONLY));
  }

  void know(Instant at) {
    second.set(ONLY, Math.clamp(at.getEpochSecond(), NEVER, Integer.MAX_VALUE));
  }

  void write(ImageWriter out) {
    out.int32(second.get(ONLY));
  }

  void read(ImageReader in) {
    second.set(ONLY, in.int32());
  }
}
