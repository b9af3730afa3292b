package ai.oddwons.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One run of a short program, with a bounded wait. Output goes to a file and not to a pipe, because
 * a server left behind by the program may hold a pipe open for ever. The environment is empty but
 * for the search path, so that settings like {@code PGDATA} cannot leak into the servers.
 */
final class Command {
  private static final Path NO_INPUT = Path.of("/dev/null");

  private final List<String> words;
  private final Path input;

  private Command(List<String> words, Path input) {
    this.words = words;
    this.input = input;
  }

  static Command of(List<String> words) {
    return new Command(List.copyOf(words), NO_INPUT);
  }

  Command withInput(Path file) {
    return new Command(words, file);
  }

  /** A program that is missing or too slow is a result as well: neither throws. */
  Result run(Deadline deadline) {
    try {
      Path output = Files.createTempFile("oddwons-", ".out");
      try {
        int exitCode = exitCode(output, deadline);
        return new Result(exitCode, Files.readString(output, StandardCharsets.ISO_8859_1).strip());
      } finally {
        Files.deleteIfExists(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int exitCode(Path output, Deadline deadline) throws IOException {
    Process process;
    try {
      process = start(output);
    } catch (IOException notThere) {
      Files.writeString(output, String.valueOf(notThere.getMessage()));
      return Result.NOT_STARTED;
    }
    try {
      if (process.waitFor(deadline.remaining().toMillis() + 1, TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
    return Result.TIMED_OUT;
  }

  private Process start(Path output) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(words)
            .redirectInput(Redirect.from(input.toFile()))
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(output.toFile()))
            // A folder every user may enter: ours need not be one for the user the server runs as.
            .directory(Path.of("/").toFile());
    Map<String, String> environment = builder.environment();
    String path = environment.getOrDefault("PATH", "");
    environment.clear();
    environment.putAll(Map.of("PATH", path + ":/usr/bin:/bin:/usr/sbin:/sbin"));
    environment.putAll(Map.of("LANG", "C", "TZ", "UTC"));
    return builder.start();
  }

  /** How a program ended and what it wrote to both of its outputs. */
  record Result(int exitCode, String output) {
    private static final int NOT_STARTED = -1;
    private static final int TIMED_OUT = -2;

    boolean succeeded() {
      return exitCode == 0;
    }
  }
}
