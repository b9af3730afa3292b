package ai.oddwons.architecture.planted.application.model;

import ai.oddwons.architecture.planted.application.port.in.AskStore;

/** A model that knows a port. */
public record WiredModel(AskStore port) {}
