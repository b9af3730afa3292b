package ai.oddwons.domain.pattern.watch;

import ai.oddwons.domain.pattern.column.ColumnTable;
import ai.oddwons.domain.pattern.column.ImageReader;
import ai.oddwons.domain.pattern.column.ImageWriter;
import ai.oddwons.domain.pattern.detect.DetectorBank;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The memory of a watch as bytes, part by part, so that no more than one part needs to be held. The
 * first part tells which past is known, the second one names markets and events, and each column is
 * a part. To be read into a watch that has seen nothing yet.
 */
public final class WatchImage {
  /** Of the form of the parts; one of another version cannot be read. */
  public static final int VERSION = 5;

  private static final int PAST = 0;
  private static final int NAMES = 1;
  private static final int COLUMNS = 2;

  private final PastKnown past;
  private final MarketRegister register;
  private final List<ColumnTable> tables = new ArrayList<>();

  WatchImage(
      PastKnown past,
      MarketRegister register,
      DetectorBank bank,
      ColumnTable events,
      ColumnTable budgets) {
    this.past = past;
    this.register = register;
    tables.addAll(bank.tables());
    tables.add(events);
    tables.add(budgets);
  }

  /** How many parts there are, always the same for one version. */
  public int parts() {
    return COLUMNS + tables.stream().mapToInt(ColumnTable::parts).sum();
  }

  /** One part, from 0. */
  public byte[] write(int part) {
    ImageWriter out = new ImageWriter();
    if (part == PAST) {
      past.write(out);
    } else if (part == NAMES) {
      register.write(out);
    } else {
      Place place = place(part - COLUMNS);
      out.int32(place.table().size());
      place.table().write(place.column(), out);
    }
    return out.toBytes();
  }

  /** Reads what {@link #write} gave; each part once, in order. */
  public void read(int part, byte[] bytes) {
    ImageReader in = new ImageReader(bytes);
    if (part == PAST) {
      past.read(in);
    } else if (part == NAMES) {
      register.read(in);
    } else {
      Place place = place(part - COLUMNS);
      int slots = in.int32();
      place.table().read(place.column(), in, slots);
    }
    if (!in.isAtEnd()) {
      throw new IllegalArgumentException("part %d is longer than it says".formatted(part));
    }
  }

  /**
   * What {@link PatternWatch#pastKnownAt} of the watch was that wrote this, without reading it.
   *
   * @param firstPart of this version
   */
  public static Instant pastKnownAt(byte[] firstPart) {
    PastKnown past = new PastKnown();
    past.read(new ImageReader(firstPart));
    return past.at();
  }

  private record Place(ColumnTable table, int column) {}

  private Place place(int column) {
    int left = column;
    for (ColumnTable table : tables) {
      if (left < table.parts()) {
        return new Place(table, left);
      }
      left -= table.parts();
    }
    throw new IllegalArgumentException("no part " + (column + COLUMNS));
  }
}
