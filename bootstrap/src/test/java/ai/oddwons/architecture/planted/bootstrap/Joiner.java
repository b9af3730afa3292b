package ai.oddwons.architecture.planted.bootstrap;

import java.util.concurrent.CompletableFuture;

/** Waits for a future. */
final class Joiner {
  private Joiner() {}

  static String await(CompletableFuture<String> answer) {
    return answer.join();
  }
}
