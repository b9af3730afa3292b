package ai.oddwons.adapter.out.groq;

import java.util.Map;

/**
 * A model of the provider. Four names that users know from older descriptions stay valid: the
 * provider writes one of them differently today and has shut the other three down in 2026.
 *
 * @param configured the name as the operator wrote it
 * @param id the provider's own name, the one to send
 */
public record GroqModel(String configured, String id) {
  private static final String SMALL = "openai/gpt-oss-20b";
  private static final String LARGE = "openai/gpt-oss-120b";

  private static final Map<String, String> OLDER_NAMES =
      Map.of(
          "gpt-oss-20b-128k", SMALL,
          "qwen3-32b-131k", LARGE,
          "llama-4-scout-17bx16e-128k", LARGE,
          "llama-3.3-70b-versatile", LARGE);

  public GroqModel {
    if (configured.isBlank() || id.isBlank()) {
      throw new IllegalArgumentException("a model has a name");
    }
  }

  /** Any other name is taken as the provider's own; whether it exists only the provider can say. */
  public static GroqModel of(String configured) {
    return new GroqModel(configured, OLDER_NAMES.getOrDefault(configured, configured));
  }

  /** Whether another model answers than the name says, which the operator should be told. */
  public boolean isSubstituted() {
    return !configured.equals(id);
  }

  /** For people: {@code gpt-oss-20b-128k (openai/gpt-oss-20b)}. */
  @Override
  public String toString() {
    return isSubstituted() ? configured + " (" + id + ")" : id;
  }
}
