package ai.oddwons.architecture.planted.application.usecase;

/** A use case that can be extended. */
public class OpenService {}
