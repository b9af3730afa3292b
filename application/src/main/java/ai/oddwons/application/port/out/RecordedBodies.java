package ai.oddwons.application.port.out;

import ai.oddwons.application.model.BodyTally;
import java.io.InputStream;
import reactor.core.publisher.Mono;

/** Reads bodies of a venue's API from a recording instead of from the network. */
public interface RecordedBodies {

  /**
   * Reads every market object in any envelope the venue ever used. The stream is read on
   * subscription, once, and not closed.
   *
   * @param json one or more JSON values in UTF-8; one that is broken or cut off is counted as one
   *     object rejected as {@code not_json}
   * @return always one tally; fails with {@link java.io.UncheckedIOException} when the stream
   *     cannot be read
   */
  Mono<BodyTally> read(InputStream json);
}
