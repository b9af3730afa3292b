package ai.oddwons.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The process a pid file names, if it really is the server of this folder: pid files survive
 * crashes, and the number may belong to a stranger or to a process that has ended and was not
 * collected. A server of ours names its folder on its command line.
 */
final class ServerProcess {
  private static final Pattern PID = Pattern.compile("(\\d{1,18})\\s.*", Pattern.DOTALL);

  private final Path pidFile;
  private final Path folder;

  ServerProcess(Path pidFile, Path folder) {
    this.pidFile = pidFile;
    this.folder = folder;
  }

  Optional<ProcessHandle> find() throws IOException {
    return named().filter(this::isOurs);
  }

  /** Whether the number in the file belongs to a living process that is not our server. */
  boolean isMistaken() throws IOException {
    return named().filter(process -> !isOurs(process)).isPresent();
  }

  private Optional<ProcessHandle> named() throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    Matcher matcher = PID.matcher(Files.readString(pidFile));
    return matcher.matches()
        ? ProcessHandle.of(Long.parseLong(matcher.group(1))).filter(ProcessHandle::isAlive)
        : Optional.empty();
  }

  private boolean isOurs(ProcessHandle process) {
    return process
        .info()
        .commandLine()
        .filter(line -> line.contains(folder.toString()))
        .isPresent();
  }
}
