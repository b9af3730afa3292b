package ai.oddwons.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/**
 * Where server binaries are unpacked: in the user's cache folder, so that all data folders share
 * them. In the store's own folder when there is no such cache, when others could write to it, or
 * when the server runs as a user who cannot read it. Never in a shared temporary folder, where
 * another user could put binaries of theirs first.
 */
final class BinaryFolder {
  private BinaryFolder() {}

  static Path choose(StoreFolder folder, ServerUser user) throws IOException {
    Optional<Path> cache = user.readsOurFiles() ? userCache() : Optional.empty();
    return cache.isPresent() ? cache.get() : inStoreFolder(folder);
  }

  private static Path inStoreFolder(StoreFolder folder) throws IOException {
    Path bin = Files.createDirectories(folder.path().resolve("bin"));
    folder.owner().adopt(bin);
    return bin;
  }

  /** Ours alone, or empty. */
  static Optional<Path> userCache() {
    Path base =
        Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
            .map(Path::of)
            .filter(Path::isAbsolute)
            .orElseGet(BinaryFolder::defaultCache);
    try {
      // A user without a home has a relative one, which would end up in the working folder.
      return base.isAbsolute() ? oursIn(base) : Optional.empty();
    } catch (IOException noCache) {
      return Optional.empty();
    }
  }

  private static Optional<Path> oursIn(Path base) throws IOException {
    Path folder = base.resolve("oddwons");
    Files.createDirectories(base);
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    return isOursAlone(folder) ? Optional.of(folder.toRealPath()) : Optional.empty();
  }

  private static Path defaultCache() {
    Path home = Path.of(System.getProperty("user.home"));
    return Platform.current().system().equals("darwin")
        ? home.resolve("Library").resolve("Caches")
        : home.resolve(".cache");
  }

  private static boolean isOursAlone(Path folder) throws IOException {
    Set<PosixFilePermission> permissions =
        Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS);
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        && Owner.of(folder).uid() == Owner.ofProcess().uid()
        && !permissions.contains(PosixFilePermission.GROUP_WRITE)
        && !permissions.contains(PosixFilePermission.OTHERS_WRITE);
  }
}
