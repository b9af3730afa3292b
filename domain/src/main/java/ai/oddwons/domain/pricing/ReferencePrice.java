package ai.oddwons.domain.pricing;

/** One number for a quote, and where it comes from. */
public record ReferencePrice(Price price, Source source) {

  /** What the number is made of. */
  public enum Source {
    /** The middle between bid and ask. */
    MID,
    /** The last trade. */
    LAST
  }
}
