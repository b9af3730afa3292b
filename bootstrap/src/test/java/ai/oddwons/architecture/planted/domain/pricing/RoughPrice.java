package ai.oddwons.architecture.planted.domain.pricing;

/** A price that rounds. */
public record RoughPrice(double value) {}
