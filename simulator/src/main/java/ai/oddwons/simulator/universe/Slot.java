package ai.oddwons.simulator.universe;

import org.jspecify.annotations.Nullable;

/**
 * One place in the universe that always holds exactly one open event: when it closes, the next one
 * of the same sort opens. So the number of open markets stays as it is while everything turns over.
 *
 * @param number place in the universe
 * @param kind what sort of event
 * @param ordinal the how-manieth slot of its kind, which chooses who and what it is about
 * @param venues bit set of {@link Venue#bit}
 * @param outcomes how many outcomes the event has, before a venue's own additions
 * @param lifeHours trading time of one event
 * @param phaseHours offset of the first opening
 * @param key noise key
 * @param aspect in what the event and its lookalike on the other venue differ; null when there is
 *     no lookalike
 * @param altered whether this is the one whose words were changed
 * @param origin noise key of the slot whose words were changed; the own key otherwise
 */
record Slot(
    int number,
    Kind kind,
    int ordinal,
    int venues,
    int outcomes,
    int lifeHours,
    int phaseHours,
    long key,
    @Nullable Aspect aspect,
    boolean altered,
    long origin) {

  /** Whether the words were changed in the given aspect. */
  boolean alteredIn(Aspect what) {
    return altered && aspect == what;
  }

  boolean on(Venue venue) {
    return (venues & venue.bit()) != 0;
  }

  /** Whether outcomes may be missing from the list, so that an "Other" takes the rest. */
  boolean augmented() {
    return kind.openEnded() && Noise.chance(Noise.key(origin, 21), 0.4);
  }

  /** How many markets the event has on a venue it is on. */
  int markets(Venue venue) {
    if (!on(venue)) {
      return 0;
    }
    if (alteredIn(Aspect.POLARITY)) {
      return 2;
    }
    if (alteredIn(Aspect.SCOPE) && kind == Kind.GAME) {
      return 1;
    }
    if (kind == Kind.GAME) {
      return venue == Venue.KALSHI ? 2 : 3;
    }
    if (augmented()) {
      return venue == Venue.KALSHI ? outcomes - 1 : outcomes + Legs.PLACEHOLDERS;
    }
    return outcomes;
  }

  int markets() {
    return markets(Venue.KALSHI) + markets(Venue.POLYMARKET);
  }
}
