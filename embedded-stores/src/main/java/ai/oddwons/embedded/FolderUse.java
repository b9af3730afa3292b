package ai.oddwons.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Objects;

/**
 * The mark that this process uses a folder: a shared lock on the file {@code users}. Nobody uses
 * the folder exactly when somebody can have that file alone. No count is written anywhere, so a
 * killed process leaves nothing behind. Taken and asked under the {@link FolderLock}; one per
 * folder and JVM, because closing any channel of a file drops all locks the process has on it.
 */
final class FolderUse implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock shared;

  private FolderUse(FileChannel channel, FileLock shared) {
    this.channel = channel;
    this.shared = shared;
  }

  static FolderUse begin(StoreFolder folder) throws IOException {
    FileChannel channel = FolderLock.open(folder, "users");
    // Never null: only holders of the folder lock ask for the exclusive lock, and we hold it.
    return new FolderUse(channel, Objects.requireNonNull(FolderLock.tryLock(channel, true)));
  }

  /** Gives up the use and says whether it was the last one. */
  boolean endsAsLast() throws IOException {
    shared.release();
    return FolderLock.tryLock(channel, false) != null;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
