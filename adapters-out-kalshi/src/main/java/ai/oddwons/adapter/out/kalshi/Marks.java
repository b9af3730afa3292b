package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.DriftWatch;
import ai.oddwons.adapter.out.http.Shape;
import ai.oddwons.adapter.out.http.WireRecord;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is odd about the record that is being read: flags of ours, and signs of drift. */
final class Marks {
  private final Set<String> flags = new LinkedHashSet<>();
  private final DriftWatch drift;

  Marks(DriftWatch drift) {
    this.drift = drift;
  }

  void flag(String reason) {
    flags.add(reason);
  }

  /** Flags each field of the record that was there and made no sense. */
  void flagMalformed(WireRecord record) {
    record.malformed().forEach(field -> flag("malformed_field:" + field));
  }

  void unknownValue(Shape shape, String field, String value) {
    drift.unknownValue(shape, field, value);
  }

  void look(Shape shape, WireRecord record) {
    drift.look(shape, record.node());
  }

  Set<String> flags() {
    return Set.copyOf(flags);
  }
}
