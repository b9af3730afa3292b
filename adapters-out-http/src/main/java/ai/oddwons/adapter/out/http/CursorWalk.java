package ai.oddwons.adapter.out.http;

import ai.oddwons.application.port.out.VenueFailure;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Follows a listing from cursor to cursor. The next page is asked for only when somebody wants it.
 * A cursor that comes back, or more pages than any honest listing has, is {@link
 * VenueFailure.ContractBroken} instead of an endless walk.
 *
 * @param listing names it in messages
 * @param mostPages 1 or more
 */
public record CursorWalk(String listing, int mostPages) {

  /** Where a page stands. */
  public record Place(int number, @Nullable String cursor) {}

  /**
   * @param fetch reads the page at a place; the first one has no cursor
   * @param next the cursor that a page hands out, null or empty on the last
   */
  public <P> Flux<P> walk(Function<Place, Mono<P>> fetch, Function<P, @Nullable String> next) {
    return Flux.defer(() -> {
      Position position = new Position();
      return Flux.<Place>generate(
              sink -> {
                if (position.done) {
                  sink.complete();
                } else {
                  sink.next(position.place);
                }
              })
          // The outer operator takes its next place early; the inner one waits for demand.
          .concatMap(
              place ->
                  Flux.just(place)
                      .concatMap(
                          here ->
                              fetch.apply(here).doOnNext(page -> position.moveTo(next.apply(page))),
                          0),
              0);
    });
  }

  private final class Position {
    private final Set<String> seen = new HashSet<>();
    private Place place = new Place(1, null);
    private boolean done;

    void moveTo(@Nullable String cursor) {
      if (cursor == null || cursor.isEmpty()) {
        done = true;
        return;
      }
      if (!seen.add(cursor)) {
        throw broken("page " + place.number() + " leads back to a cursor seen before");
      }
      if (place.number() >= mostPages) {
        throw broken("more than " + mostPages + " pages");
      }
      place = new Place(place.number() + 1, cursor);
    }

    private VenueFailure broken(String what) {
      return new VenueFailure.ContractBroken(listing + ": " + what, null);
    }
  }
}
