package ai.oddwons.adapter.out.postgres;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a row is what it was, without its columns: the first 128 bits of SHA-256. Venues
 * choose much of the text, so two rows that are meant to collide must be out of reach, and the
 * processor does this function in hardware.
 */
final class Digests {
  private static final int ABSENT = -1;

  private Digests() {}

  /** The same values in the same order give the same digest, on every machine and for ever. */
  static UUID of(List<@Nullable String> values) {
    MessageDigest digest = sha256();
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
    for (@Nullable String value : values) {
      byte[] bytes = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
      // Lengths before values, so that no text can pass for the border between two.
      digest.update(length.clear().putInt(bytes == null ? ABSENT : bytes.length).array());
      if (bytes != null) {
        digest.update(bytes);
      }
    }
    ByteBuffer result = ByteBuffer.wrap(digest.digest());
    return new UUID(result.getLong(), result.getLong());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
