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
   * @param json one or more JSON values in UTF-8
   * @return always one tally; fails with {@link VenueFailure.ContractBroken} when the text is not
   *     JSON
   */
  Mono<BodyTally> read(InputStream json);
}
