package ai.oddwons.architecture.planted.bootstrap;

import ai.oddwons.architecture.planted.bootstrap.nest.Egg;

/** Comes from the egg. */
public record Chicken(Egg origin) {}
