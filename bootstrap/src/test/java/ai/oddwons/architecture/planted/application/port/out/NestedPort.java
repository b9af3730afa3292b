package ai.oddwons.architecture.planted.application.port.out;

import java.util.List;
import reactor.core.publisher.Flux;

/** A port whose answer must be asked again. */
public interface NestedPort {
  Flux<List<Flux<String>>> list();
}
