package ai.oddwons.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An empty data folder per test, and the check that no server of it outlives the test. */
final class DataFolderExtension implements BeforeEachCallback, AfterEachCallback {
  private Path folder = Path.of("/");

  Path folder() {
    return folder;
  }

  /** Makes it one that was used and closed before, without the seconds a first set-up takes. */
  void fill() throws IOException {
    copy(Seed.FOLDER, folder);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> entries = Files.walk(from)) {
      for (Path entry : entries.filter(path -> !path.equals(from)).toList()) {
        Path target = to.resolve(from.relativize(entry).toString());
        Files.copy(entry, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("oddwons-stores-it").toRealPath();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    List<ProcessHandle> left = Probe.servers(folder);
    left.forEach(ProcessHandle::destroyForcibly);
    FileTree.delete(folder);
    Assertions.assertThat(left).as("servers left running").isEmpty();
  }

  private static final class Seed {
    static final Path FOLDER = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("oddwons-stores-seed");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> FileTree.delete(folder)));
        EmbeddedStores.open(folder, EmbeddedStoresSettings.defaults()).close();
        return folder;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
