package ai.oddwons.bootstrap.config;

import java.util.List;

/**
 * The environment or the command line cannot be worked with; the message has one line per fault.
 */
public final class Misconfigured extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  public Misconfigured(List<String> faults) {
    super(String.join(System.lineSeparator(), faults));
    this.faults = List.copyOf(faults);
  }

  public Misconfigured(String fault) {
    this(List.of(fault));
  }

  /** One for each fault, at least one. */
  public List<String> faults() {
    return faults;
  }
}
