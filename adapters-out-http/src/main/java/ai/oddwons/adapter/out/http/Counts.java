package ai.oddwons.adapter.out.http;

import ai.oddwons.domain.run.Tally;
import java.util.Map;
import java.util.TreeMap;

/** Counts by name while a page is read; on one thread. Names must be ours, never the venue's. */
public final class Counts {
  private final Map<String, Long> counts = new TreeMap<>();

  public void add(String name) {
    add(name, 1);
  }

  public void add(String name, long times) {
    if (times > 0) {
      counts.merge(name, times, Long::sum);
    }
  }

  public Tally tally() {
    return new Tally(counts);
  }
}
