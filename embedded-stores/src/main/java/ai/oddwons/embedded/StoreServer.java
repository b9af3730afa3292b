package ai.oddwons.embedded;

import java.io.IOException;

/** What {@link SharedStore} needs of a server. All calls are made under the {@link FolderLock}. */
interface StoreServer {

  /** Whether the server of this folder, and no other program, is there and takes requests. */
  boolean answers(Access access);

  /** Whether a process serves this folder, be it still starting, or hanging. */
  boolean isAlive() throws IOException;

  /**
   * Sets the folder up when it is new, and starts the server in a session of its own, so that
   * signals to our process group do not reach it.
   *
   * @return whether it answers; false when it ended, or did not answer by the deadline
   */
  boolean start(Access access, Deadline deadline) throws IOException;

  /** Orderly, whether or not there are still connections. Returns whether it is gone. */
  boolean stop(Access access, Deadline deadline) throws IOException;

  /** The line the server explained itself with after the last {@link #start}; may be empty. */
  String lastWord();

  /** What is needed to reach a server on loopback. */
  record Access(int port, String password) {}
}
