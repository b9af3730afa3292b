package ai.oddwons.adapter.in.cron.vectors;

import java.util.Map;

/** Which sets we can compute, by the name in the file. */
final class VectorRunners {
  private static final Map<String, VectorRunner> BY_SET =
      Map.of(
          "detectors",
          Kinds.of(DetectorVectors.KINDS).and(MultipleTestVectors.KINDS).and(SeriesVectors.KINDS),
          "intervals",
          Kinds.of(IntervalVectors.KINDS).and(EvidenceVectors.KINDS),
          "fees_kalshi",
          Kinds.of(KalshiFeeVectors.KINDS),
          "fees_polymarket",
          Kinds.of(PolymarketFeeVectors.KINDS),
          "arbitrage_pairs",
          Kinds.of(PairVectors.KINDS),
          "arbitrage_bundles",
          Kinds.of(BundleVectors.KINDS),
          "ladders",
          Kinds.of(LadderVectors.KINDS),
          "lp_arbitrage",
          Kinds.of(StateVectors.KINDS),
          "matching",
          new MatchingVectors());

  private VectorRunners() {}

  /** For a set that nobody computes, one that knows no kind. */
  static VectorRunner of(String set) {
    return BY_SET.getOrDefault(set, VectorRunner.NONE);
  }
}
