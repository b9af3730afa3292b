package ai.oddwons.adapter.in.cron;

/** What a job tells the scheduler that started it. */
public enum ExitCode {
  /** Done, or nothing to do, or another run is at work. */
  OK(0),
  /** Failed in whole or in part; what was read is kept. */
  FAILED(1),
  /** Misconfigured: the same start would fail again. */
  MISCONFIGURED(2);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
