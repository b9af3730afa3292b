package ai.oddwons.embedded;

import ai.oddwons.embedded.EmbeddedStoresException.FolderNotOurs;
import ai.oddwons.embedded.EmbeddedStoresException.IncompatibleVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder of one server: its data, its log and the few facts that outlive a run, one file each
 * ({@code format}, {@code port}, {@code password}). Private to its owner, who is the owner of the
 * data folder around it. Everything but the path is read and written under the {@link FolderLock}.
 */
final class StoreFolder {
  private static final Set<String> MADE_BEFORE_FORMAT = Set.of("lock", "users");
  private static final String LAYOUT = "1";
  private static final int PASSWORD_BYTES = 24;

  private final Path path;
  private final StoreKind kind;

  private StoreFolder(Path path, StoreKind kind) {
    this.path = path;
    this.kind = kind;
  }

  /** Makes the folder when it is not there yet, but looks at nothing in it. */
  static StoreFolder create(Path dataFolder, StoreKind kind) throws IOException {
    Files.createDirectories(dataFolder);
    Path data = dataFolder.toRealPath();
    Path path = data.resolve(kind.folderName());
    if (!Files.isDirectory(path)) {
      Files.createDirectories(path);
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
      Owner.of(data).adopt(path);
    }
    return new StoreFolder(path, kind);
  }

  Path path() {
    return path;
  }

  StoreKind kind() {
    return kind;
  }

  Path data() {
    return path.resolve("data");
  }

  Owner owner() throws IOException {
    return Owner.of(path);
  }

  ServerLog log() {
    return new ServerLog(path.resolve("server.log"));
  }

  /** Claims an empty folder; refuses one that is somebody else's or of another version. */
  void checkFormat() throws IOException {
    String expected = "oddwons " + kind.folderName() + " " + LAYOUT + " " + kind.dataVersion();
    Optional<String> found = read("format");
    if (found.isEmpty() && !isUnused()) {
      throw new FolderNotOurs(path, "it holds files but no 'format'");
    }
    if (found.isEmpty()) {
      write("format", expected);
    } else if (!found.get().startsWith("oddwons " + kind.folderName() + " ")) {
      throw new FolderNotOurs(path, "its 'format' says something else");
    } else if (!found.get().equals(expected)) {
      throw new IncompatibleVersion(path, found.get(), expected);
    }
  }

  private boolean isUnused() throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      Set<String> names =
          entries.map(entry -> entry.getFileName().toString()).collect(Collectors.toSet());
      return MADE_BEFORE_FORMAT.containsAll(names);
    }
  }

  /** Empty when none was kept yet or the file was damaged: the port is only a preference. */
  Optional<Integer> port() throws IOException {
    return read("port").filter(text -> text.matches("[1-9]\\d{0,4}")).map(Integer::valueOf);
  }

  void keepPort(int port) throws IOException {
    write("port", Integer.toString(port));
  }

  /** The same for the life of the folder; made when first asked for. */
  String password() throws IOException {
    Optional<String> kept = read("password").filter(text -> text.matches("\\p{Alnum}+"));
    if (kept.isPresent()) {
      return kept.get();
    }
    if (Files.exists(data())) {
      throw new FolderNotOurs(path, "it holds data but no 'password'");
    }
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    String made = HexFormat.of().formatHex(random);
    write("password", made);
    return made;
  }

  private Optional<String> read(String name) throws IOException {
    Path file = path.resolve(name);
    return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
  }

  /** Whole or not at all, readable by the owner only. */
  Path write(String name, String content) throws IOException {
    Path temporary = Files.createTempFile(path, name, ".new"); // mode 0600 from the start
    Files.writeString(temporary, content + "\n");
    owner().adopt(temporary);
    return Files.move(temporary, path.resolve(name), StandardCopyOption.ATOMIC_MOVE);
  }
}
