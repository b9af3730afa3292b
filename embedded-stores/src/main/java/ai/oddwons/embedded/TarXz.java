package ai.oddwons.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks {@code .txz}: folders, files with their executable bit, and symbolic links. */
final class TarXz {
  private static final int OWNER_MAY_EXECUTE = 0100;

  private TarXz() {}

  static void unpack(InputStream archive, Path folder) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
      TarArchiveEntry entry = tar.getNextEntry();
      while (entry != null) {
        unpack(tar, entry, inside(folder, entry.getName()));
        entry = tar.getNextEntry();
      }
    }
  }

  private static void unpack(InputStream content, TarArchiveEntry entry, Path target)
      throws IOException {
    createFolders(entry.isDirectory() ? target : folderOf(target));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (entry.isFile()) {
      Files.copy(content, target);
      setMode(target, (entry.getMode() & OWNER_MAY_EXECUTE) != 0);
    }
  }

  private static void createFolders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      createFolders(folderOf(folder));
      Files.createDirectory(folder);
      setMode(folder, true);
    }
  }

  /** Entries lie below an absolute folder, so each has one. */
  private static Path folderOf(Path entry) throws IOException {
    Path folder = entry.getParent();
    if (folder == null) {
      throw new IOException("no folder around " + entry);
    }
    return folder;
  }

  /** Readable by all whatever the umask: the server may run as another user than this process. */
  static void setMode(Path path, boolean executable) throws IOException {
    Files.setPosixFilePermissions(
        path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static Path inside(Path folder, String name) throws IOException {
    Path target = folder.resolve(name).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("the archive leads outside its folder: " + name);
    }
    return target;
  }
}
