package ai.oddwons.adapter.in.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The look of our pages, written into each page and allowed there by its hash and nothing else. */
final class Stylesheet {
  private static final String FILE = "home.css";

  private final String css;
  private final String policy;

  private Stylesheet(String css) {
    this.css = css;
    this.policy =
        "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
            .formatted(Base64.getEncoder().encodeToString(sha256(css)));
  }

  static Stylesheet load() {
    try (InputStream file = Stylesheet.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing in the jar");
      }
      return new Stylesheet(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE + " cannot be read", unreadable);
    }
  }

  String css() {
    return css;
  }

  /** The Content-Security-Policy of a page that holds it. */
  String policy() {
    return policy;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
