package ai.oddwons.domain.record;

import ai.oddwons.domain.pricing.Quote;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a market after a pattern.
 *
 * @param met the quote that whoever followed the pattern met first, null when nothing was read in
 *     time
 * @param path what was read from the pattern to the horizon and not later, in any order; needed by
 *     kinds alone that {@link StatedOutcome#dependsOnPath}
 */
public record Aftermath(@Nullable StandingQuote met, List<Quote> path, Ending ending) {

  /** Nothing was. */
  public static final Aftermath UNREAD = new Aftermath(null, List.of(), new Ending.Unread());

  public Aftermath {
    path = List.copyOf(path);
  }

  /** Where the price lay at the horizon, or what YES paid; null when nothing was read. */
  @Nullable PriceRange end() {
    return switch (ending) {
      case Ending.Quoted quoted -> PriceRange.of(quoted.standing().quote());
      case Ending.Settled settled -> PriceRange.exactly(settled.settlement().yesPayout());
      case Ending.Unread unread -> null;
    };
  }

  /** Where it lay on the way. What was read after the horizon shows nothing of it. */
  Stream<PriceRange> way() {
    Stream<PriceRange> read = path.stream().map(PriceRange::of);
    return switch (ending) {
      case Ending.Settled settled ->
          Stream.concat(read, Stream.of(PriceRange.exactly(settled.settlement().yesPayout())));
      case Ending.Quoted quoted -> read;
      case Ending.Unread unread -> read;
    };
  }
}
