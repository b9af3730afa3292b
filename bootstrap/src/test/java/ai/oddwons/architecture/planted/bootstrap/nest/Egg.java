package ai.oddwons.architecture.planted.bootstrap.nest;

import ai.oddwons.architecture.planted.bootstrap.Chicken;

/** Comes from the chicken. */
public record Egg(Chicken origin) {}
