package ai.oddwons.application.model;

/**
 * Marks a failure that may pass by itself: the same call may succeed later. Whoever serves people
 * tells them so, and need not know which of our stores it was.
 */
public interface PassingFailure {}
