package ai.oddwons.architecture.planted.embedded;

import ai.oddwons.architecture.planted.domain.pricing.RoughPrice;

/** An embedded store that knows what is kept in it. */
record Nosy(RoughPrice price) {}
