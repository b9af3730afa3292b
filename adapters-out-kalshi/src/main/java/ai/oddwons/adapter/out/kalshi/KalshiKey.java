package ai.oddwons.adapter.out.kalshi;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An API key: its id and the RSA key that signs with it. Never prints the key.
 *
 * @param id as Kalshi shows it, a UUID
 */
public record KalshiKey(String id, PrivateKey privateKey) {
  private static final Pattern PEM =
      Pattern.compile(
          "-----BEGIN (RSA )?PRIVATE KEY-----(.+?)-----END (?:RSA )?PRIVATE KEY-----",
          Pattern.DOTALL);

  /** Version 0 and «RSA, no parameters»: what PKCS#8 puts before a PKCS#1 key. */
  private static final byte[] PKCS8_HEAD =
      HexFormat.of().parseHex("020100300d06092a864886f70d0101010500");

  public KalshiKey {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a Kalshi key needs its id");
    }
  }

  /**
   * Reads a key in PEM form, PKCS#8 or PKCS#1, unencrypted. Line breaks may be missing or written
   * as {@code \n}, as they often are in an environment variable.
   */
  public static KalshiKey ofPem(String id, String pem) {
    Matcher matcher = PEM.matcher(pem.replace("\\n", "\n"));
    if (!matcher.find()) {
      throw new IllegalArgumentException("the Kalshi key is no unencrypted PEM private key");
    }
    try {
      byte[] der = Base64.getMimeDecoder().decode(matcher.group(2));
      byte[] pkcs8 = matcher.group(1) == null ? der : wrapped(der);
      return new KalshiKey(
          id, KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8)));
    } catch (GeneralSecurityException | IllegalArgumentException unusable) {
      throw new IllegalArgumentException("the Kalshi key is no RSA private key", unusable);
    }
  }

  @Override
  public String toString() {
    return "KalshiKey[" + id + "]";
  }

  private static byte[] wrapped(byte[] pkcs1) {
    return tagged(0x30, joined(PKCS8_HEAD, tagged(0x04, pkcs1)));
  }

  /** A DER value with a length of three bytes: valid for every real key, if not the shortest. */
  private static byte[] tagged(int tag, byte[] content) {
    byte[] head = {
      (byte) tag,
      (byte) 0x83,
      (byte) (content.length >> 16),
      (byte) (content.length >> 8),
      (byte) content.length
    };
    return joined(head, content);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
