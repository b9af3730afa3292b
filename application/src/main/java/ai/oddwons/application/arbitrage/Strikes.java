package ai.oddwons.application.arbitrage;

import ai.oddwons.domain.market.Strike;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which level implies which, of the same measure at the same time. */
final class Strikes {
  private Strikes() {}

  /** Whether the two are levels, and not mere descriptions. */
  static boolean areLevels(@Nullable Strike one, @Nullable Strike other) {
    return isLevel(one) && isLevel(other);
  }

  private static boolean isLevel(@Nullable Strike strike) {
    return strike != null && !(strike instanceof Strike.Described);
  }

  /** Whether YES of one makes YES of the other certain; false also where it cannot be told. */
  static boolean implies(Strike one, Strike other) {
    return switch (other) {
      case Strike.Above(var floor, boolean inclusive) ->
          switch (one) {
            case Strike.Above above ->
                beyond(above.floor().compareTo(floor), above.inclusive(), inclusive);
            case Strike.Between between ->
                beyond(between.floor().compareTo(floor), true, inclusive);
            case Strike.Below below -> false;
            case Strike.Described described -> false;
          };
      case Strike.Below(var cap, boolean inclusive) ->
          switch (one) {
            case Strike.Below below ->
                beyond(cap.compareTo(below.cap()), below.inclusive(), inclusive);
            case Strike.Between between -> beyond(cap.compareTo(between.cap()), true, inclusive);
            case Strike.Above above -> false;
            case Strike.Described described -> false;
          };
      case Strike.Between between -> false;
      case Strike.Described described -> false;
    };
  }

  /** On the same level, what leaves the level out implies what takes it in, and not the reverse. */
  private static boolean beyond(int order, boolean oneInclusive, boolean otherInclusive) {
    return order > 0 || (order == 0 && (otherInclusive || !oneInclusive));
  }

  /**
   * Whether any value lies in one of them at least. Levels of whole numbers that leave the steps
   * between them out, such as 36 and then 37 to 38, are not believed to.
   *
   * @param strikes of all markets; one that states none covers nothing
   */
  static boolean coverEverything(Collection<Optional<Strike>> strikes) {
    List<Range> ranges =
        strikes.stream()
            .map(strike -> strike.map(Range::of).orElse(Range.UNKNOWN))
            .sorted(
                Comparator.comparing(Range::from, Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
    if (ranges.isEmpty() || ranges.stream().anyMatch(Range::isUnknown)) {
      return false;
    }
    if (ranges.getFirst().from() != null) {
      return false;
    }
    Range reached = ranges.getFirst();
    for (Range next : ranges) {
      if (!next.continues(reached)) {
        return false;
      }
      reached = next.isBeyond(reached) ? next : reached;
    }
    return reached.to() == null;
  }

  /** The values of a level; no end where there is a null. */
  private record Range(
      @Nullable BigDecimal from, boolean fromIn, @Nullable BigDecimal to, boolean toIn) {
    private static final Range UNKNOWN = new Range(BigDecimal.ONE, false, BigDecimal.ZERO, false);

    static Range of(Strike strike) {
      return switch (strike) {
        case Strike.Above(BigDecimal floor, boolean in) -> new Range(floor, in, null, false);
        case Strike.Below(BigDecimal cap, boolean in) -> new Range(null, false, cap, in);
        case Strike.Between(BigDecimal floor, BigDecimal cap) -> new Range(floor, true, cap, true);
        case Strike.Described described -> UNKNOWN;
      };
    }

    boolean isUnknown() {
      return equals(UNKNOWN);
    }

    /** Whether nothing is left out between what is reached and this. */
    boolean continues(Range reached) {
      BigDecimal end = reached.to;
      if (from == null || end == null) {
        return true;
      }
      int order = from.compareTo(end);
      return order < 0 || (order == 0 && (fromIn || reached.toIn));
    }

    boolean isBeyond(Range reached) {
      return reached.to != null && (to == null || to.compareTo(reached.to) >= 0);
    }
  }
}
