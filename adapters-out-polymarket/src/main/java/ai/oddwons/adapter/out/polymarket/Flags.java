package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.domain.run.Tally;
import java.util.TreeMap;

/** Gathers the reasons for which records were marked or set aside. Not for more than one thread. */
final class Flags {
  private final TreeMap<String, Long> counts = new TreeMap<>();

  void raise(String reason) {
    counts.merge(reason, 1L, Math::addExact);
  }

  void raiseAll(Tally others) {
    others.counts().forEach((reason, count) -> counts.merge(reason, count, Math::addExact));
  }

  Tally tally() {
    return counts.isEmpty() ? Tally.NONE : new Tally(counts);
  }
}
