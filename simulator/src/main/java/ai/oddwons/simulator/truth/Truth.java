package ai.oddwons.simulator.truth;

import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Lookalikes;
import ai.oddwons.simulator.universe.Twin;
import ai.oddwons.simulator.universe.Universe;
import java.util.stream.Stream;

/** All that is true of a universe at a moment; safe to share between threads. */
public final class Truth {
  private final Universe universe;

  public Truth(Universe universe) {
    this.universe = universe;
  }

  /** Everything at an epoch second: pairs, lookalikes, then gaps. */
  public Stream<Planted> planted(long second) {
    return Stream.of(pairs(second), negatives(second), gaps(second)).flatMap(part -> part);
  }

  /** All pairs of open markets that ask the same. */
  public Stream<Planted.TruePair> pairs(long second) {
    return universe
        .twins(second)
        .filter(twin -> trades(twin.kalshi(), second) && trades(twin.polymarket(), second))
        .map(Truth::pair);
  }

  private static Planted.TruePair pair(Twin twin) {
    return new Planted.TruePair(
        Stake.name(twin.kalshi()),
        Stake.name(twin.polymarket()),
        twin.inverted(),
        twin.kalshi().event().kind(),
        opens(twin.kalshi(), twin.polymarket()),
        closes(twin.kalshi(), twin.polymarket()));
  }

  /** All pairs of open markets that only look as if they asked the same. */
  public Stream<Planted.HardNegative> negatives(long second) {
    return universe
        .lookalikes(second)
        .filter(pair -> trades(pair.kalshi(), second) && trades(pair.polymarket(), second))
        .map(Truth::negative);
  }

  private static Planted.HardNegative negative(Lookalikes pair) {
    return new Planted.HardNegative(
        pair.aspect(),
        Stake.name(pair.kalshi()),
        Stake.name(pair.polymarket()),
        pair.kalshi().event().kind(),
        opens(pair.kalshi(), pair.polymarket()),
        closes(pair.kalshi(), pair.polymarket()));
  }

  /** Every profit that can be had: between the venues all there is, within one what is planted. */
  public Stream<Planted.RealGap> realGaps(long second) {
    return gaps(second).filter(Planted.RealGap.class::isInstance).map(Planted.RealGap.class::cast);
  }

  /** Every profit that only seems to be there. */
  public Stream<Planted.FalseGap> falseGaps(long second) {
    return gaps(second)
        .filter(Planted.FalseGap.class::isInstance)
        .map(Planted.FalseGap.class::cast);
  }

  /** Both kinds of gaps. */
  Stream<Planted> gaps(long second) {
    return Stream.concat(
        new SharedGaps(universe, second).stream(), new GroupGaps(universe, second).stream());
  }

  static boolean trades(Contract contract, long second) {
    return contract.event().opens() <= second && second < contract.closes();
  }

  static long opens(Contract one, Contract other) {
    return Math.max(one.event().opens(), other.event().opens());
  }

  static long closes(Contract one, Contract other) {
    return Math.min(one.closes(), other.closes());
  }
}
