package ai.oddwons.simulator.http;

/** A parameter a venue would refuse; each surface words its own answer. */
public final class BadParameter extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  public BadParameter(String parameter, String detail) {
    super(parameter + " " + detail, null, false, false);
    this.parameter = parameter;
  }

  public String parameter() {
    return parameter;
  }
}
