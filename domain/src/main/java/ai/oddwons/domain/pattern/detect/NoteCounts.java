package ai.oddwons.domain.pattern.detect;

import ai.oddwons.domain.run.Tally;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** How often each oddity occurred. */
public final class NoteCounts {
  private final long[] counts = new long[ReadingNote.values().length];

  void add(ReadingNote note) {
    counts[note.ordinal()]++;
  }

  public long count(ReadingNote note) {
    return counts[note.ordinal()];
  }

  /** Forgets all: the next cycle counts from zero. */
  public void clear() {
    Arrays.fill(counts, 0);
  }

  /** All that occurred, by their names in reports. */
  public Tally toTally() {
    Map<String, Long> named = new HashMap<>();
    for (ReadingNote note : ReadingNote.values()) {
      if (count(note) > 0) {
        named.put(note.slug(), count(note));
      }
    }
    return new Tally(named);
  }
}
