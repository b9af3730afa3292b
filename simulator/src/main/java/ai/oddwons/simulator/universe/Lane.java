package ai.oddwons.simulator.universe;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A row of plots of one device, one after the other, each on an event of the lane's own. What it
 * remembers it could work out again; a race at worst works it out twice.
 */
final class Lane {
  private static final int REMEMBERED = 256;

  private final Device device;
  private final int[] slots;
  private final long key;
  private final BiFunction<Integer, Long, Optional<Occurrence>> events;

  /** By stretch; enough for a history of a week to be read market by market. */
  private final AtomicReferenceArray<@Nullable Known> known =
      new AtomicReferenceArray<>(REMEMBERED);

  private record Known(long stretch, Optional<Plot> plot) {}

  /**
   * A row of plots.
   *
   * @param slots that belong to this lane alone
   * @param events the event a slot holds at an epoch second
   */
  Lane(
      Device device,
      int[] slots,
      long key,
      BiFunction<Integer, Long, Optional<Occurrence>> events) {
    this.device = device;
    this.slots = slots;
    this.key = key;
    this.events = events;
  }

  /** When the stretch began in which a second lies. */
  long since(long second) {
    return Stretch.of(key, second).from();
  }

  /** What is going on at an epoch second; empty when none of the events is fit for it. */
  Optional<Plot> at(long second) {
    Stretch stretch = Stretch.of(key, second);
    int place = (int) Math.floorMod(stretch.number(), (long) REMEMBERED);
    Known found = known.get(place);
    if (found == null || found.stretch() != stretch.number()) {
      found = new Known(stretch.number(), plan(stretch));
      known.set(place, found);
    }
    return found.plot();
  }

  private Optional<Plot> plan(Stretch stretch) {
    long draw = Noise.key(key, 1_000_000L + stretch.number());
    int start = Noise.below(draw, slots.length);
    for (int i = 0; i < slots.length; i++) {
      int slot = slots[(start + i) % slots.length];
      Optional<Plot> plot =
          events
              .apply(slot, stretch.from())
              .flatMap(event -> new Scout(device, event, stretch, Noise.key(draw, slot)).plot());
      if (plot.isPresent()) {
        return plot;
      }
    }
    return Optional.empty();
  }
}
