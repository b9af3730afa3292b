package ai.oddwons.domain.fees;

import java.time.Instant;
import java.util.List;

/**
 * The terms of one market over time, so that what is past is priced with the fees of its day.
 *
 * @param entries rising in time; each holds until the next begins
 */
public record FeeHistory(List<Entry> entries) {

  public FeeHistory {
    entries = List.copyOf(entries);
    for (int i = 1; i < entries.size(); i++) {
      if (!entries.get(i - 1).validFrom().isBefore(entries.get(i).validFrom())) {
        throw new IllegalArgumentException("fee terms out of order at " + entries.get(i));
      }
    }
  }

  /**
   * @param validFrom the first moment at which they hold
   */
  public record Entry(Instant validFrom, FeeTerms terms) {}

  /** The terms that held; unknown before the first that we know of, never free. */
  public FeeTerms termsAt(Instant moment) {
    for (Entry entry : entries.reversed()) {
      if (!entry.validFrom().isAfter(moment)) {
        return entry.terms();
      }
    }
    return new FeeTerms.Unknown(
        entries.isEmpty()
            ? "no fee terms are known"
            : "fee terms are known from %s on".formatted(entries.getFirst().validFrom()));
  }
}
