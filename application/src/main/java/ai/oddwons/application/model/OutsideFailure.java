package ai.oddwons.application.model;

/**
 * Marks a failure whose cause lies outside of this program: a venue, a store, another process. Its
 * message is all that people need; any other failure is a fault of ours, whose trace is wanted.
 */
public interface OutsideFailure {}
