package ai.oddwons.domain.market;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The text that decides what a market pays. Two markets ask the same question only if these agree,
 * so every version is kept, found by its {@link #hash}.
 *
 * @param primary the main wording, may be empty when the venue gives none
 * @param secondary further wording, empty when there is none
 * @param sources who or what is asked for the outcome, names or addresses, in the venue's order
 */
public record ResolutionRules(String primary, String secondary, List<String> sources) {
  /** Joins the parts under one hash; no text of a venue contains it. */
  private static final String SEPARATOR = "\u001e";

  public static final ResolutionRules NONE = new ResolutionRules("", "", List.of());

  public ResolutionRules {
    sources = List.copyOf(sources);
  }

  public boolean isEmpty() {
    return primary.isEmpty() && secondary.isEmpty() && sources.isEmpty();
  }

  /** SHA-256 over all parts, 64 lower-case hexadecimal digits: equal for equal rules only. */
  public String hash() {
    String whole = primary + SEPARATOR + secondary + SEPARATOR + String.join(SEPARATOR, sources);
    return HexFormat.of().formatHex(sha256().digest(whole.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
