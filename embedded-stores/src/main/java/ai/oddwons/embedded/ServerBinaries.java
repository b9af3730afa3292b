package ai.oddwons.embedded;

import ai.oddwons.embedded.EmbeddedStoresException.BinariesMissing;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The server programs, unpacked once into a folder named by the digest of their archive. The folder
 * appears under its name only when it is complete; several processes may unpack at a time.
 */
final class ServerBinaries {
  private static final int NAME_LENGTH = 16;

  private final Path base;
  private final Platform platform;

  ServerBinaries(Path base, Platform platform) {
    this.base = base;
    this.platform = platform;
  }

  /** The folder that has {@code bin/initdb}, {@code bin/pg_ctl} and {@code bin/postgres}. */
  Path postgres() throws IOException {
    return unpacked(StoreKind.POSTGRES, platform.postgresArchive(), TarXz::unpack);
  }

  /** The program {@code redis-server}. */
  Path redis() throws IOException {
    return unpacked(StoreKind.REDIS, platform.redisBinary(), ServerBinaries::copyProgram)
        .resolve("redis-server");
  }

  private static void copyProgram(InputStream binary, Path folder) throws IOException {
    Path program = folder.resolve("redis-server");
    Files.copy(binary, program);
    TarXz.setMode(program, true);
  }

  private Path unpacked(StoreKind store, String resource, Unpacking unpacking) throws IOException {
    String name = store.folderName() + "-" + digest(store, resource);
    Path folder = base.resolve(name);
    if (!Files.isDirectory(folder)) {
      try (FileChannel lockFile = lockFile(name);
          FileLock ignored = lockFile.lock()) {
        if (!Files.isDirectory(folder)) {
          unpack(store, resource, unpacking, folder);
        }
      }
    }
    return folder;
  }

  private FileChannel lockFile(String name) throws IOException {
    return FileChannel.open(
        base.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private void unpack(StoreKind store, String resource, Unpacking unpacking, Path folder)
      throws IOException {
    discardUnfinished(folder.getFileName() + ".part");
    Path part = Files.createTempDirectory(base, folder.getFileName() + ".part");
    TarXz.setMode(part, true);
    try (InputStream archive = open(store, resource)) {
      unpacking.unpack(archive, part);
    }
    Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  /** What a killed process left; nobody else is unpacking while we hold the lock. */
  private void discardUnfinished(String prefix) throws IOException {
    try (Stream<Path> entries = Files.list(base)) {
      List<Path> unfinished =
          entries.filter(entry -> entry.getFileName().toString().startsWith(prefix)).toList();
      unfinished.forEach(FileTree::delete);
    }
  }

  private String digest(StoreKind store, String resource) throws IOException {
    try (InputStream archive = open(store, resource)) {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(archive, sha256).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(sha256.digest()).substring(0, NAME_LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private InputStream open(StoreKind store, String resource) {
    InputStream archive = ServerBinaries.class.getResourceAsStream("/" + resource);
    if (archive == null) {
      throw new BinariesMissing(store, platform.toString());
    }
    return archive;
  }

  /** Writes the content of an archive into an empty folder. */
  @FunctionalInterface
  private interface Unpacking {
    void unpack(InputStream archive, Path folder) throws IOException;
  }
}
