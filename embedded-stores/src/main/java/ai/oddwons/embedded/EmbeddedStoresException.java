package ai.oddwons.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why embedded stores could not be opened. Every message is one line for the operator. */
public abstract sealed class EmbeddedStoresException extends RuntimeException {

  private EmbeddedStoresException(String message, @Nullable Throwable cause) {
    super(message.replaceAll("\\s+", " ").strip(), cause);
  }

  /** The data folder, or something in it, cannot be created or written by this user. */
  public static final class FolderNotWritable extends EmbeddedStoresException {
    FolderNotWritable(Path folder, Throwable cause) {
      super("cannot write to the data folder " + folder + " (" + reason(cause) + ")", cause);
    }

    private static String reason(Throwable cause) {
      return cause.getClass().getSimpleName().replaceAll("Exception$", "")
          + ": "
          + cause.getMessage();
    }
  }

  /** The folder holds something that these stores did not put there, or lacks what they did. */
  public static final class FolderNotOurs extends EmbeddedStoresException {
    FolderNotOurs(Path folder, String finding) {
      super("the folder " + folder + " is not one of our data folders: " + finding, null);
    }
  }

  /** The data was written by another version of the server or of this program. */
  public static final class IncompatibleVersion extends EmbeddedStoresException {
    IncompatibleVersion(Path folder, String found, String expected) {
      super(
          "the data in " + folder + " is of version '" + found + "', needed is '" + expected + "'",
          null);
    }
  }

  /**
   * Every port that was tried had been taken by another program before the server could have it.
   */
  public static final class PortTaken extends EmbeddedStoresException {
    PortTaken(StoreKind store, int lastPort) {
      super(store.title() + " found no free port on 127.0.0.1, last tried " + lastPort, null);
    }
  }

  /** This program was built without server binaries for this operating system and processor. */
  public static final class BinariesMissing extends EmbeddedStoresException {
    BinariesMissing(StoreKind store, String platform) {
      super(
          "there are no "
              + store.title()
              + " binaries for "
              + platform
              + "; configure "
              + (store == StoreKind.POSTGRES ? "DATABASE_URL" : "REDIS_URL")
              + " instead",
          null);
    }
  }

  /** We are root, which PostgreSQL refuses to run as, and no other way to run it was found. */
  public static final class NoServerUser extends EmbeddedStoresException {
    NoServerUser(Path folder, String finding) {
      super("cannot run servers for " + folder + " as root: " + finding, null);
    }
  }

  /** The server did not come up in time, or ended at once. */
  public static final class StartFailed extends EmbeddedStoresException {
    StartFailed(StoreKind store, String what, String lastLogLine) {
      super(
          store.title() + " " + what + (lastLogLine.isEmpty() ? "" : "; it says: " + lastLogLine),
          null);
    }
  }
}
