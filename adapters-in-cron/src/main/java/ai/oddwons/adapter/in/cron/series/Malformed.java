package ai.oddwons.adapter.in.cron.series;

import java.nio.file.Path;

/** Input that is no series file: one line says which file, which line of it, and what is wrong. */
final class Malformed extends Exception {
  private static final long serialVersionUID = 1L;

  private Malformed(String message, Exception cause) {
    super(message, cause);
  }

  static Malformed file(Path file, Exception cause) {
    return new Malformed("%s cannot be read: %s".formatted(file, cause.getMessage()), cause);
  }

  static Malformed line(Path file, long line, String reason, Exception cause) {
    return new Malformed(
        "%s line %d %s".formatted(file, line, reason.lines().findFirst().orElse("")), cause);
  }
}
