package ai.oddwons.adapter.in.cron;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a console would show. */
final class Screen {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  JobConsole console(boolean watched) {
    return new JobConsole(new PrintWriter(out), new PrintWriter(err), watched);
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }
}
