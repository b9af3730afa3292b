package ai.oddwons.domain.record;

import static java.util.Comparator.naturalOrder;

import ai.oddwons.domain.market.Settlement;
import java.time.Instant;
import java.util.List;
import java.util.function.BinaryOperator;
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
public record Aftermath(@Nullable StandingQuote met, List<StandingQuote> path, Ending ending) {

  /** Nothing was. */
  public static final Aftermath UNREAD = new Aftermath(null, List.of(), new Ending.Unread());

  public Aftermath {
    path = List.copyOf(path);
  }

  /**
   * Where the price lay at the horizon, or what YES paid; null when nothing was read, or the market
   * was called off: what it then gave back is no price.
   */
  @Nullable PriceRange end() {
    return switch (ending) {
      case Ending.Quoted quoted -> PriceRange.of(quoted.standing().quote());
      case Ending.Settled settled -> paid(settled.settlement());
      case Ending.Unread unread -> null;
    };
  }

  private static @Nullable PriceRange paid(Settlement settlement) {
    return switch (settlement) {
      case Settlement.Yes yes -> PriceRange.exactly(yes.yesPayout());
      case Settlement.No no -> PriceRange.exactly(no.yesPayout());
      case Settlement.Scalar scalar -> PriceRange.exactly(scalar.yesPayout());
      case Settlement.Voided voided -> null;
    };
  }

  /** Where it lay on the way. What was read after the horizon shows nothing of it. */
  Stream<PriceRange> way() {
    Stream<PriceRange> read = path.stream().map(standing -> PriceRange.of(standing.quote()));
    return switch (ending) {
      case Ending.Settled settled ->
          Stream.concat(read, Stream.ofNullable(paid(settled.settlement())));
      case Ending.Quoted quoted -> read;
      case Ending.Unread unread -> read;
    };
  }

  /**
   * Whether the market was read so near to a moment, or nobody could trade in it any more, that its
   * path holds what happened up to then.
   *
   * @param from since when it was watched
   */
  boolean knowsTheWayTo(Instant moment, Instant from) {
    return switch (ending) {
      case Ending.Quoted quoted ->
          !latest(from).plus(StandingQuote.RENEWED_WITHIN).isBefore(moment);
      case Ending.Settled settled -> true;
      case Ending.Unread unread -> false;
    };
  }

  private Instant latest(Instant from) {
    return path.stream().map(StandingQuote::at).reduce(from, BinaryOperator.maxBy(naturalOrder()));
  }
}
