package ai.oddwons.architecture.planted.adapter.in.web;

import java.util.UUID;

/** Gives itself a name that no test can foresee. */
final class SelfNamed {
  private SelfNamed() {}

  static UUID name() {
    return UUID.randomUUID();
  }
}
