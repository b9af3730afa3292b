package ai.oddwons.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Held while a folder is opened or closed, so that only one process at a time decides whether its
 * server starts or stops. A lock of the operating system: it ends with its process, however that
 * ends. Within one JVM such locks do not exclude each other, so {@link SharedStore} lets only one
 * thread at a time come here.
 */
final class FolderLock implements AutoCloseable {
  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Empty when another process still held it at the deadline. */
  static Optional<FolderLock> take(StoreFolder folder, Deadline deadline) throws IOException {
    FileChannel channel = open(folder, "lock");
    if (deadline.await(() -> tryLock(channel, false) != null)) {
      return Optional.of(new FolderLock(channel));
    }
    channel.close();
    return Optional.empty();
  }

  static FileChannel open(StoreFolder folder, String name) throws IOException {
    Path file = folder.path().resolve(name);
    boolean isNew = !Files.exists(file);
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    if (isNew) {
      folder.owner().adopt(file);
    }
    return channel;
  }

  static @Nullable FileLock tryLock(FileChannel channel, boolean shared) {
    try {
      return channel.tryLock(0, Long.MAX_VALUE, shared);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
