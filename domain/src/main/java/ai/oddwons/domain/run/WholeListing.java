package ai.oddwons.domain.run;

import ai.oddwons.domain.market.Platform;
import java.time.Instant;

/**
 * The last time a venue's listing was read to its end.
 *
 * @param run the collection that did
 * @param asOf when that run began: nothing that happened at the venue later is sure to be known
 */
public record WholeListing(Platform platform, RunId run, Instant asOf) {}
