package ai.oddwons.adapter.in.web.guard;

import ai.oddwons.adapter.in.web.edge.RequestId;
import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Carries the request's name from the Reactor context into the MDC of whichever thread works on it.
 */
public final class RequestIdInLogs implements ThreadLocalAccessor<String> {
  @Override
  public Object key() {
    return RequestId.KEY;
  }

  @Override
  public @Nullable String getValue() {
    return MDC.get(RequestId.KEY);
  }

  @Override
  public void setValue(String id) {
    MDC.put(RequestId.KEY, id);
  }

  @Override
  public void setValue() {
    MDC.remove(RequestId.KEY);
  }
}
