package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.Answer;
import ai.oddwons.application.port.out.VenueFailure;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Asks for many markets at once. One ticker may spoil the request for all of them: what is refused
 * as a whole is halved until that ticker stands alone, and it is left out, counted by the status of
 * its refusal. When nothing at all is answered, nothing was left out: the venue has refused.
 */
final class Halving {
  private static final int UNSIGNED = 401;
  private static final int NOT_FOUND = 404;
  private static final int SINGLES_AT_ONCE = 4;

  private final String kind;
  private final Refusals refusals;

  /**
   * @param kind of what is asked for, such as {@code book}
   */
  Halving(String kind, Refusals refusals) {
    this.kind = kind;
    this.refusals = refusals;
  }

  /** One request for several tickers; always answers once. */
  @FunctionalInterface
  interface Request<T> {
    Mono<Answer<T>> of(List<String> tickers);
  }

  /** The last try for a ticker that was refused by itself; always answers once. */
  @FunctionalInterface
  interface Resort<T> {
    /** There is none. */
    static <T> Resort<T> none() {
      return (ticker, refused) -> Mono.just(refused);
    }

    Mono<Answer<T>> of(String ticker, Answer.Refused<T> refused);
  }

  /** What became of some of the tickers. */
  sealed interface Part<T> {
    record Answered<T>(T value) implements Part<T> {}

    record LeftOut<T>(String ticker, int status, String detail) implements Part<T> {}
  }

  /**
   * @param tickers one or more
   */
  <T> Flux<Part<T>> ask(List<String> tickers, Request<T> request, Resort<T> resort) {
    return request
        .of(tickers)
        .flatMapMany(answer ->
            switch (answer) {
              case Answer.Read<T> read -> Flux.just(new Part.Answered<>(read.value()));
              case Answer.Refused<T> refused -> refused(tickers, refused, request, resort);
            });
  }

  private <T> Flux<Part<T>> refused(
      List<String> tickers, Answer.Refused<T> refused, Request<T> request, Resort<T> resort) {
    if (tickers.size() == 1 || refused.status() == UNSIGNED) {
      // No ticker is to blame for a missing signature, so halving would not mend it.
      return Flux.fromIterable(tickers)
          .flatMap(ticker -> alone(ticker, refused, resort), SINGLES_AT_ONCE);
    }
    int half = tickers.size() / 2;
    return ask(tickers.subList(0, half), request, resort)
        .concatWith(Flux.defer(() -> ask(tickers.subList(half, tickers.size()), request, resort)));
  }

  private static <T> Mono<Part<T>> alone(
      String ticker, Answer.Refused<T> refused, Resort<T> resort) {
    return resort
        .of(ticker, refused)
        .map(answer ->
            switch (answer) {
              case Answer.Read<T> read -> new Part.Answered<>(read.value());
              case Answer.Refused<T> last ->
                  new Part.LeftOut<>(ticker, last.status(), last.detail());
            });
  }

  /**
   * The answers alone, what is left out counted.
   *
   * @param parts of one call of a port, whatever number of requests it took
   * @return fails with {@link VenueFailure.Refused} when there are refusals and no answer; a single
   *     market that the venue does not know is no failure
   */
  <T> Flux<T> answers(Flux<Part<T>> parts) {
    return Flux.defer(() -> {
      Verdict verdict = new Verdict();
      return parts
          .<T>handle((part, sink) -> {
            switch (part) {
              case Part.Answered<T> answered -> {
                verdict.answered = true;
                sink.next(answered.value());
              }
              case Part.LeftOut<T> leftOut -> verdict.leaveOut(leftOut);
            }
          })
          .concatWith(Mono.defer(verdict::end));
    });
  }

  /** What is known so far of one call. */
  private final class Verdict {
    private final Set<String> leftOut = new HashSet<>();
    private Part.@Nullable LeftOut<?> last;
    private boolean answered;

    void leaveOut(Part.LeftOut<?> part) {
      last = part;
      if (leftOut.add(part.ticker())) {
        refusals.count(kind, part.ticker(), "refused_" + part.status(), part.detail());
      }
    }

    <T> Mono<T> end() {
      if (answered || last == null || (leftOut.size() == 1 && last.status() == NOT_FOUND)) {
        return Mono.empty();
      }
      return Mono.error(
          new VenueFailure.Refused(
              "kalshi %s: refused for all %d markets, the last with %s"
                  .formatted(kind, leftOut.size(), last.detail())));
    }
  }
}
