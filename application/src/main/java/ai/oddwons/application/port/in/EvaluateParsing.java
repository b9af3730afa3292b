package ai.oddwons.application.port.in;

import ai.oddwons.application.model.BodyTally;
import ai.oddwons.domain.market.Platform;
import java.io.InputStream;
import reactor.core.publisher.Mono;

/** Use case: how well do we read what a venue once sent? Needs no network and no store. */
public interface EvaluateParsing {

  /**
   * Reads one recorded body, see {@link Outcome}. The stream is read on subscription and not
   * closed.
   *
   * @return always one outcome; fails with {@link java.io.UncheckedIOException} when the stream
   *     cannot be read
   */
  Mono<Outcome> read(Platform platform, InputStream json);

  /** What came of it. */
  sealed interface Outcome {
    record Read(BodyTally tally) implements Outcome {}

    /** No venue of that name is known; its reason names those that are. */
    record UnknownPlatform(String reason) implements Outcome {}
  }
}
