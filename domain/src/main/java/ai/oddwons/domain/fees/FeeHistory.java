package ai.oddwons.domain.fees;

import ai.oddwons.domain.pricing.Price;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The terms of one market over time, so that what is past is priced with the fees of its day.
 *
 * @param entries rising in time; each holds until the next begins
 */
public record FeeHistory(List<Entry> entries) {
  /** Of a market of which nothing is on record. */
  public static final FeeHistory NONE = new FeeHistory(List.of());

  public FeeHistory {
    entries = List.copyOf(entries);
    for (int i = 1; i < entries.size(); i++) {
      if (!entries.get(i - 1).validFrom().isBefore(entries.get(i).validFrom())) {
        throw new IllegalArgumentException("fee terms out of order at " + entries.get(i));
      }
    }
  }

  /**
   * @param validFrom the first moment at which they hold, as far as anybody saw
   */
  public record Entry(Instant validFrom, FeeTerms terms) {}

  /** The same terms at all times, for a world that is made up. */
  public static FeeHistory always(FeeTerms terms) {
    return new FeeHistory(List.of(new Entry(Instant.MIN, terms)));
  }

  /**
   * The terms that held; empty before the first on record. The earliest ones say nothing of the
   * time before them.
   */
  public Optional<FeeTerms> findTerms(Instant moment) {
    for (Entry entry : entries.reversed()) {
      if (!entry.validFrom().isAfter(moment)) {
        return Optional.of(entry.terms());
      }
    }
    return Optional.empty();
  }

  /** By the terms of that moment; refused where there is none on record. */
  public ShareFee takerFeePerShare(Price price, Instant at) {
    return findTerms(at)
        .map(terms -> terms.takerFeePerShare(price, at))
        .orElseGet(() -> new ShareFee.Refused(unrecorded()));
  }

  private FeeRefusal unrecorded() {
    String known =
        entries.isEmpty()
            ? "no fee terms are on record"
            : "fee terms are on record from %s on".formatted(entries.getFirst().validFrom());
    return new FeeRefusal(FeeRefusal.Kind.UNRECORDED_DAY, known);
  }
}
