package ai.oddwons.architecture.planted.application.port.out;

import java.util.List;

/** A port that has its answer at once. */
public interface EagerPort {
  List<String> list();
}
