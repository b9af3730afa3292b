package ai.oddwons.bootstrap.config;

import java.util.List;

/**
 * The environment or the command line cannot be worked with; the message has one line per fault.
 */
public final class Misconfigured extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Misconfigured(List<String> faults) {
    super(String.join(System.lineSeparator(), faults));
  }

  public Misconfigured(String fault) {
    this(List.of(fault));
  }
}
