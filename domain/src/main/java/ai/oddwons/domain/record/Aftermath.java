package ai.oddwons.domain.record;

import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.Spread;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a market after a pattern.
 *
 * @param met the quote that whoever followed the pattern met first, null when nothing was read in
 *     time
 * @param path what was read from the pattern to the horizon, in any order; needed by kinds alone
 *     that {@link StatedOutcome#dependsOnPath}
 */
public record Aftermath(@Nullable StandingQuote met, List<Quote> path, Ending ending) {
  /** As far apart as sides may be for detectors to take their middle for the price. */
  private static final Spread WIDEST = Spread.ofCents(20);

  /** Nothing was. */
  public static final Aftermath UNREAD = new Aftermath(null, List.of(), new Ending.Unread());

  public Aftermath {
    path = List.copyOf(path);
  }

  /** The middle at the horizon, or what YES paid; null when there was none. */
  @Nullable Price end() {
    return switch (ending) {
      case Ending.Quoted quoted -> quoted.standing().quote().mid(WIDEST);
      case Ending.Settled settled -> settled.settlement().yesPayout();
      case Ending.Unread unread -> null;
    };
  }

  /** All middles on the way, the end among them. */
  Stream<Price> mids() {
    return Stream.concat(
        path.stream().flatMap(quote -> Stream.ofNullable(quote.mid(WIDEST))),
        Stream.ofNullable(end()));
  }
}
