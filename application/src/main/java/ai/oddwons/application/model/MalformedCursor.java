package ai.oddwons.application.model;

/** A cursor that does not belong to the list or order it was given for: the asker's mistake. */
public final class MalformedCursor extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MalformedCursor(String message) {
    super(message);
  }
}
