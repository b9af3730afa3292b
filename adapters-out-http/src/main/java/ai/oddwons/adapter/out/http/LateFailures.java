package ai.oddwons.adapter.out.http;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.util.context.Context;

/**
 * What still goes wrong in an exchange after its caller has turned away, by a timeout or because
 * the run was told to stop: nobody can be told any more, and nothing is lost. The client may for
 * example find the body that it was about to read released already.
 */
final class LateFailures {
  /** Where Reactor looks before it calls a dropped error an alarm of the whole process. */
  private static final String ON_ERROR_DROPPED = "reactor.onErrorDropped.local";

  private static final Logger LOG = LoggerFactory.getLogger(LateFailures.class);

  private LateFailures() {}

  /** The context of an exchange whose late failures are only noted. */
  static Context noted(Context context) {
    Consumer<Throwable> note =
        failure -> LOG.debug("A call that nobody waits for any more failed", failure);
    return context.put(ON_ERROR_DROPPED, note);
  }
}
