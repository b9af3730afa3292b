package ai.oddwons.simulator.universe;

/** How much less likely than its lookalike's outcomes those of a changed event are. */
final class Lookalike {
  private static final int RULES = 83;
  private static final double FIRST_HALF = 0.8;

  private Lookalike() {}

  /** Standard deviations by which all thresholds lie higher; 0 for usual events. */
  static double distance(Occurrence event) {
    Slot slot = event.slotRecord();
    Aspect aspect = slot.aspect();
    if (aspect == null || !slot.altered()) {
      return 0;
    }
    return switch (aspect) {
      case DATE, STRIKE, STAGE, POLARITY -> 0;
      case STRICTNESS -> nextNumber(event);
      case SCOPE -> event.kind() == Kind.PLAYER ? FIRST_HALF : 0;
      case SOURCE, POSTPONEMENT, TIE, CUTOFF -> rules(slot);
    };
  }

  /** A player needs one more; a print that may also be equal needs one unit less. */
  private static double nextNumber(Occurrence event) {
    Measure measure = event.wording().measure();
    return (event.kind() == Kind.PLAYER ? 1 : -1) * measure.unit() / measure.scale();
  }

  /** Traders know what the rules say: enough for a gap that begs to be traded. */
  private static double rules(Slot slot) {
    double size = 0.45 + 0.25 * Noise.uniform(Noise.key(slot.origin(), RULES));
    return Noise.chance(Noise.key(slot.origin(), RULES + 1), 0.5) ? size : -size;
  }
}
