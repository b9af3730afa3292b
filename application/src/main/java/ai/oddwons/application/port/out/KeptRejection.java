package ai.oddwons.application.port.out;

import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.RunId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rejection as it is kept. What a venue sends has no limits and may hold what no text store
 * takes, so all texts are made {@linkplain StorableText storable} first.
 *
 * @param nativeId the venue's id, null when not even that could be read; at most 255 bytes
 * @param reason at most 100 bytes
 * @param detail at most 1,000 bytes
 * @param body the record as the venue sent it, at most {@value #MAX_BODY_BYTES} bytes of it,
 *     whether or not that is JSON
 * @param at when it was rejected
 */
public record KeptRejection(
    RunId run,
    Platform platform,
    @Nullable String nativeId,
    String reason,
    String detail,
    String body,
    Instant at) {
  public static final int MAX_BODY_BYTES = 64 * 1024;

  private static final int MAX_ID_BYTES = 255;
  private static final int MAX_REASON_BYTES = 100;
  private static final int MAX_DETAIL_BYTES = 1_000;

  /** Writes the raw record out and cuts it to what is kept. */
  public static KeptRejection of(RunId run, Rejection rejection, Instant at) {
    String nativeId = rejection.nativeId();
    return new KeptRejection(
        run,
        rejection.platform(),
        nativeId == null ? null : StorableText.of(nativeId, MAX_ID_BYTES),
        reasonOf(rejection),
        StorableText.of(rejection.detail(), MAX_DETAIL_BYTES),
        StorableText.of(rejection.raw().json(), MAX_BODY_BYTES),
        at);
  }

  /** The reason as it is kept: what the cap counts by. */
  public static String reasonOf(Rejection rejection) {
    return StorableText.of(rejection.reason(), MAX_REASON_BYTES);
  }
}
