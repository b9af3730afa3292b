package ai.oddwons.adapter.in.web;

import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.adapter.in.web.edge.EndpointRouter;
import ai.oddwons.adapter.in.web.guard.ProblemHandler;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.server.WebFilter;

/** Routes without a server. */
public final class Clients {
  private Clients() {}

  /** Asks these endpoints, through these filters in this order. */
  public static WebTestClient of(Endpoint.Group group, WebFilter... filters) {
    HandlerStrategies.Builder strategies =
        HandlerStrategies.builder().exceptionHandler(new ProblemHandler());
    for (WebFilter filter : filters) {
      strategies.webFilter(filter);
    }
    return WebTestClient.bindToRouterFunction(EndpointRouter.of(group.endpoints()))
        .handlerStrategies(strategies.build())
        .build();
  }
}
