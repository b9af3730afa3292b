package ai.oddwons.adapter.out.http;

/**
 * A foreign record or envelope that lacks something we cannot do without. A mapper turns it into a
 * rejection of the one record; thrown for a whole body it means that the contract is broken.
 */
public final class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;
  private final String detail;

  /**
   * @param reason a code of lower-case words joined by underscores
   * @param detail for people: which field, which value
   */
  public Unreadable(String reason, String detail) {
    super(reason + ": " + detail, null, false, false);
    this.reason = reason;
    this.detail = detail;
  }

  public String reason() {
    return reason;
  }

  public String detail() {
    return detail;
  }
}
