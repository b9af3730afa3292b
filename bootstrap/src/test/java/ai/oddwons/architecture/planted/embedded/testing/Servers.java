package ai.oddwons.architecture.planted.embedded.testing;

/** Servers that tests share. */
public final class Servers {}
