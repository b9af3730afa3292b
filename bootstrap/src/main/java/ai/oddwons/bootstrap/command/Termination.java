package ai.oddwons.bootstrap.command;

/** The wish that a command which serves should end. */
@FunctionalInterface
public interface Termination {

  /** Returns once it is wished; the command then closes what it opened. */
  void await();
}
