package ai.oddwons.simulator.universe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All that is planted in prices: lanes, each with its own events. */
final class Plots {
  /** None. */
  static final Plots NONE = new Plots();

  private static final int NO_LANE = -1;

  /** How often a shared event that is fit for a true gap serves for each of these. */
  private static final List<Device> SHARED =
      List.of(
          Device.PAIR,
          Device.FEES,
          Device.PAIR,
          Device.STALE_LISTING,
          Device.PAIR,
          Device.STALE_BOOK,
          Device.PAIR,
          Device.EMPTY_SIDE);

  private static final List<Device> OTHER_SHARED =
      List.of(Device.FEES, Device.STALE_LISTING, Device.EMPTY_SIDE, Device.STALE_BOOK);
  private static final List<Device> SINGLE =
      List.of(Device.ALL_YES, Device.ALL_NO, Device.STRIKES, Device.DEADLINES);

  private final List<Lane> lanes = new ArrayList<>();
  private final int[] laneOf;

  private Plots() {
    this.laneOf = new int[0];
  }

  /**
   * Plots over all slots.
   *
   * @param share of the fit events that are part of a plot at any time
   */
  Plots(Slots slots, double share, long seed, News news) {
    this.laneOf = new int[slots.size()];
    Arrays.fill(laneOf, NO_LANE);
    List<List<Integer>> members =
        Arrays.stream(Device.values())
            .map(device -> (List<Integer>) new ArrayList<Integer>())
            .toList();
    distribute(slots, members);
    World world = new World(news, this);
    for (Device device : Device.values()) {
      rows(device, members.get(device.ordinal()), share, seed, slots, world);
    }
  }

  private static void distribute(Slots slots, List<List<Integer>> members) {
    int proven = 0;
    int others = 0;
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      if (slot.on(Venue.KALSHI) && slot.on(Venue.POLYMARKET)) {
        if (Device.PAIR.fits(slot)) {
          members.get(SHARED.get(proven++ % SHARED.size()).ordinal()).add(i);
        } else if (Device.FEES.fits(slot)) {
          members.get(OTHER_SHARED.get(others++ % OTHER_SHARED.size()).ordinal()).add(i);
        }
      } else if (slot.aspect() == null) {
        int number = i;
        SINGLE.stream()
            .filter(device -> device.fits(slot))
            .min(Comparator.comparingInt(device -> members.get(device.ordinal()).size()))
            .ifPresent(device -> members.get(device.ordinal()).add(number));
      }
    }
  }

  private void rows(
      Device device, List<Integer> members, double share, long seed, Slots slots, World world) {
    int rows =
        members.isEmpty() || share == 0 ? 0 : (int) Math.max(1, Math.round(share * members.size()));
    for (int row = 0; row < rows; row++) {
      int first = row;
      int[] own =
          IntStream.range(0, members.size())
              .filter(i -> i % rows == first)
              .map(members::get)
              .toArray();
      for (int slot : own) {
        laneOf[slot] = lanes.size();
      }
      long key = Noise.key(Noise.key(seed, 20_000_000L + device.ordinal()), row);
      lanes.add(
          new Lane(device, own, key, (slot, second) -> event(slots.get(slot), second, world)));
    }
  }

  private static Optional<Occurrence> event(Slot slot, long second, World world) {
    int generation = Occurrence.generationAt(slot, second);
    return generation < 0 ? Optional.empty() : Optional.of(new Occurrence(slot, generation, world));
  }

  /** What goes on with an event at an epoch second. */
  Optional<Plot> at(Occurrence event, long second) {
    if (event.slot() >= laneOf.length || laneOf[event.slot()] == NO_LANE) {
      return Optional.empty();
    }
    return lanes
        .get(laneOf[event.slot()])
        .at(second)
        .filter(plot ->
            plot.event().slot() == event.slot() && plot.event().generation() == event.generation());
  }

  /** When something last began or ended that an event might be part of; 0 for never. */
  long since(Occurrence event, long second) {
    if (event.slot() >= laneOf.length || laneOf[event.slot()] == NO_LANE) {
      return 0;
    }
    return lanes.get(laneOf[event.slot()]).since(second);
  }

  /** All that goes on at an epoch second. */
  Stream<Plot> at(long second) {
    return lanes.stream().flatMap(lane -> lane.at(second).stream());
  }
}
