package ai.oddwons.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/** What a server wrote, kept as the file it appends to and one older file. */
final class ServerLog {
  private static final long ROTATE_AT_BYTES = 5L << 20;
  private static final int TAIL_BYTES = 16 << 10;

  /** How PostgreSQL ({@code FATAL:}) and Redis ({@code # }) mark what ended them. */
  private static final Pattern GRAVE =
      Pattern.compile("(FATAL|PANIC|ERROR|\\s#\\s|Can't|Bad file format)");

  private final Path file;

  ServerLog(Path file) {
    this.file = file;
  }

  Path file() {
    return file;
  }

  /** To be called while no server writes; returns the length, a mark for {@link #since}. */
  long rotate() throws IOException {
    if (length() > ROTATE_AT_BYTES) {
      Path older = file.resolveSibling(file.getFileName() + ".1");
      Files.move(file, older, StandardCopyOption.REPLACE_EXISTING);
    }
    return length();
  }

  private long length() throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  /** What was written since the mark, at most the last few kilobytes of it; empty if unreadable. */
  String since(long mark) {
    try {
      return length() <= mark ? "" : read(mark);
    } catch (IOException unreadable) {
      return "";
    }
  }

  private String read(long mark) throws IOException {
    try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
      log.seek(Math.max(mark, log.length() - TAIL_BYTES));
      byte[] tail = new byte[(int) (log.length() - log.getFilePointer())];
      log.readFully(tail);
      return new String(tail, StandardCharsets.UTF_8);
    }
  }

  /** The line that best explains the end of a server: its last grave one, else its last one. */
  static String lastWord(String output) {
    List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
    return lines.reversed().stream()
        .filter(line -> GRAVE.matcher(line).find())
        .findFirst()
        .orElse(lines.isEmpty() ? "" : lines.getLast());
  }
}
