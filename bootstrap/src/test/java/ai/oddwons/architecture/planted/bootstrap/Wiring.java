package ai.oddwons.architecture.planted.bootstrap;

/** Breaks nothing; something to know. */
public final class Wiring {}
