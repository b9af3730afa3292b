package ai.oddwons.bootstrap.wiring;

import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.pattern.score.ScoreModelText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The scores to begin with, fitted to made-up series, see {@code docs/detection.md}. */
final class FirstScores {
  private static final String RESOURCE = "/scores.txt";

  private FirstScores() {}

  static ScoreModel read() {
    try (InputStream text =
        Objects.requireNonNull(FirstScores.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return ScoreModelText.read(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
