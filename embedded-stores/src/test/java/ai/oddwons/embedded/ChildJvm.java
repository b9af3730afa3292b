package ai.oddwons.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of its own that runs {@link StoresChild}; killed when closed, if it has not ended. */
final class ChildJvm implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private ChildJvm(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static ChildJvm start(Path dataFolder) throws IOException {
    return start(List.of(), System.getProperty("java.class.path"), dataFolder, 0);
  }

  /**
   * @param prefix what to start java with, such as a change of user
   * @param ownerClosesWithin seconds
   */
  static ChildJvm start(
      List<String> prefix, String classPath, Path dataFolder, int ownerClosesWithin)
      throws IOException {
    List<String> words = new ArrayList<>(prefix);
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:+UseSerialGC"));
    words.addAll(List.of("-cp", classPath, StoresChild.class.getName(), dataFolder.toString()));
    words.add(Integer.toString(ownerClosesWithin));
    ProcessBuilder builder = new ProcessBuilder(words).redirectError(Redirect.INHERIT);
    return new ChildJvm(builder.directory(Path.of("/").toFile()).start());
  }

  /** The line it answered with; waits for it. */
  String answer() throws IOException {
    String line = output.readLine();
    return line == null ? "ended without a word" : line;
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Ends its input, upon which it closes its stores; waits for its end. */
  void finish() throws Exception {
    process.getOutputStream().close();
    awaitEnd();
  }

  void awaitEnd() throws InterruptedException {
    if (!endsWithin(Probe.PATIENCE)) {
      throw new AssertionError("the child JVM did not end");
    }
  }

  boolean endsWithin(Duration wait) throws InterruptedException {
    return process.waitFor(wait.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
