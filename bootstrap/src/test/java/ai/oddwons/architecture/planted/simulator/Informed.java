package ai.oddwons.architecture.planted.simulator;

import ai.oddwons.architecture.planted.domain.pricing.RoughPrice;

/** A simulator that reads the wire as the product does. */
record Informed(RoughPrice price) {}
