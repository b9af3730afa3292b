package ai.oddwons.bootstrap.command;

/**
 * The wish that a command should end. To be the outermost resource of the command: closed last, it
 * lets the process go.
 */
@FunctionalInterface
public interface Termination extends AutoCloseable {

  /** Returns once it is wished; the command then closes what it opened. */
  void await();

  /** What to do, at once and briefly, when the wish comes. */
  default void onWish(Runnable action) {}

  /** All has been closed. */
  @Override
  default void close() {}
}
