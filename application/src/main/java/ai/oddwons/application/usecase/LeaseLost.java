package ai.oddwons.application.usecase;

import ai.oddwons.application.model.OutsideFailure;
import ai.oddwons.domain.run.RunId;

/** A run found that it no longer holds its lock and stopped before it could write twice. */
final class LeaseLost extends RuntimeException implements OutsideFailure {
  private static final long serialVersionUID = 1L;

  LeaseLost(RunId run) {
    super("run " + run + " has lost its lock to another one");
  }
}
