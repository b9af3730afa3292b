package ai.oddwons.adapter.out.postgres;

import java.util.Locale;
import java.util.Optional;

/** How a connection is secured, in the words of libpq. */
public enum SslMode {
  /** Never encrypted. */
  DISABLE,
  /** Encrypted where the server offers it, without checking who it is. */
  PREFER,
  /** Encrypted, without checking who the server is. */
  REQUIRE,
  /** Encrypted, and the server's certificate comes from a trusted authority. */
  VERIFY_CA,
  /** As {@link #VERIFY_CA}, and the certificate names the host. */
  VERIFY_FULL;

  /** As written in addresses, such as {@code verify-full}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** For text from outside: empty when no mode is written so. */
  public static Optional<SslMode> tryParse(String word) {
    for (SslMode mode : values()) {
      if (mode.word().equals(word)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }
}
