package ai.oddwons.adapter.in.web.openapi;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Collects the paths of all routes that really are registered. */
final class PathCollector implements RouterFunctions.Visitor {
  private final Set<String> paths;

  PathCollector(Set<String> paths) {
    this.paths = paths;
  }

  @Override
  public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
    predicate.accept(new PatternVisitor(paths));
  }

  @Override
  public void startNested(RequestPredicate predicate) {
    throw new AssertionError("nested routes are not collected");
  }

  @Override
  public void endNested(RequestPredicate predicate) {}

  @Override
  public void resources(Function<ServerRequest, Mono<Resource>> lookup) {
    throw new AssertionError("resources are not collected");
  }

  @Override
  public void attributes(Map<String, Object> attributes) {}

  @Override
  public void unknown(RouterFunction<?> router) {
    throw new AssertionError("unknown routes are not collected");
  }

  /** Reads the pattern out of a predicate. */
  private record PatternVisitor(Set<String> paths) implements RequestPredicates.Visitor {
    @Override
    public void path(String pattern) {
      paths.add(pattern);
    }

    @Override
    public void method(Set<HttpMethod> methods) {}

    @Override
    public void header(String name, String value) {}

    @Override
    public void queryParam(String name, String value) {}

    @Override
    public void startAnd() {}

    @Override
    public void and() {}

    @Override
    public void endAnd() {}

    @Override
    public void startOr() {}

    @Override
    public void or() {}

    @Override
    public void endOr() {}

    @Override
    public void startNegate() {}

    @Override
    public void endNegate() {}

    @Override
    public void unknown(RequestPredicate predicate) {}

    @Override
    public void pathExtension(String extension) {}

    @Override
    public void version(String version) {}
  }
}
