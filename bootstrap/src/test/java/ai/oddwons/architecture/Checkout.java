package ai.oddwons.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folders of the project, for tests that look at more than the class path. */
final class Checkout {
  private Checkout() {}

  /** Where the wrapper of the build lies, in or above the folder in which the tests run. */
  static Path root() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("mvnw"))) {
        return folder;
      }
    }
    throw new IllegalStateException("the tests run outside of the project");
  }

  /** The folders of the modules, in the order of their names. */
  static List<Path> modules() {
    return files(root()).filter(folder -> Files.exists(folder.resolve("pom.xml"))).toList();
  }

  /** What lies directly in a folder, by name. */
  static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
