package ai.oddwons.adapter.in.web.edge;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * The entity tag of a body, made from its bytes: while a collection is at work rows change although
 * the time of the last one does not, so a tag made from that time would lie.
 */
final class EntityTag {
  private static final int BYTES = 12;

  private EntityTag() {}

  /** A weak one, since the same answer may travel compressed. */
  static String of(byte[] body) {
    byte[] digest = Arrays.copyOf(sha256().digest(body), BYTES);
    return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest) + "\"";
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
