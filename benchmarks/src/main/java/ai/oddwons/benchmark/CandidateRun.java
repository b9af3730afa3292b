package ai.oddwons.benchmark;

import static java.util.Objects.requireNonNull;

import ai.oddwons.adapter.out.lucene.LuceneCandidateIndex;
import ai.oddwons.adapter.out.lucene.LuceneSettings;
import ai.oddwons.application.matching.CandidateScan;
import ai.oddwons.application.matching.IndexRefresh;
import ai.oddwons.application.matching.IndexRefresh.Refreshed;
import ai.oddwons.application.matching.OpenMarket;
import ai.oddwons.benchmark.wording.WordingUniverse;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;

/**
 * One run over two whole universes as a job would make it: brings the index up to the open markets,
 * asks it for the candidates of those that need it, judges them all, and prints what that took. A
 * first run has not yet seen some 300 of the markets, and asks for every market of the smaller
 * venue. A next run sees them all and asks for the new ones of both venues.
 *
 * <p>Arguments: {@code first} or {@code next}; the folder, or {@code -} for none; how many markets
 * each venue has, the larger one first.
 */
public final class CandidateRun {
  private static final int THREADS = 2;
  private static final int LIMIT = 20;
  private static final double TWINS = 0.05;
  private static final long SEED = 20261122;
  private static final int NEW_MARKETS = 300;

  private final WordingUniverse universe;
  private final boolean first;
  private final int every;
  private final Laps laps = new Laps();

  private CandidateRun(WordingUniverse universe, boolean first, int every) {
    this.universe = universe;
    this.first = first;
    this.every = every;
  }

  /** Runs once. */
  public static void main(String[] args) {
    int larger = Integer.parseInt(args[2]);
    int smaller = Integer.parseInt(args[3]);
    WordingUniverse universe = new WordingUniverse(larger, smaller, TWINS, SEED);
    LuceneSettings settings =
        args[1].equals("-")
            ? LuceneSettings.inMemory(THREADS)
            : LuceneSettings.inFolder(Path.of(args[1]), THREADS);
    try (LuceneCandidateIndex index = LuceneCandidateIndex.of(settings)) {
      new CandidateRun(
              universe, args[0].equals("first"), Math.max(1, (larger + smaller) / NEW_MARKETS))
          .run(index);
    }
  }

  private void run(LuceneCandidateIndex index) {
    System.out.printf(
        "%,d and %,d markets open, %,d twins%n",
        larger().count(), smaller().count(), universe.twins().size());
    laps.lap("(not of the run: making all texts once)");
    IndexRefresh refresh = new IndexRefresh(index);
    Refreshed one = refresh(refresh, WordingUniverse.KALSHI, larger());
    Refreshed other = refresh(refresh, WordingUniverse.POLYMARKET, smaller());
    Judging judging = new Judging(universe, openTwins());
    CandidateScan scan = new CandidateScan(index, THREADS);
    long answers = ask(scan, judging, smaller(), other.changed(), WordingUniverse.KALSHI);
    if (!first) {
      answers += ask(scan, judging, larger(), one.changed(), WordingUniverse.POLYMARKET);
    }
    laps.lap("candidates and judging, %,d answers, %s".formatted(answers, judging));
    laps.total();
    judging.print();
    Memory.print();
  }

  private Refreshed refresh(IndexRefresh refresh, Platform platform, Stream<OpenMarket> markets) {
    Refreshed refreshed =
        requireNonNull(refresh.refresh(platform, Flux.fromStream(markets)).block());
    laps.lap("index of %s, %,d put".formatted(platform, refreshed.changed().size()));
    return refreshed;
  }

  /** How many answers came. */
  private static long ask(
      CandidateScan scan,
      Judging judging,
      Stream<OpenMarket> markets,
      List<MarketId> changed,
      Platform among) {
    Set<MarketId> asked = new HashSet<>(changed);
    Flux<OpenMarket> wanted =
        Flux.fromStream(markets).filter(market -> asked.contains(market.id()));
    return requireNonNull(scan.scan(wanted, among, LIMIT, judging::judge).count().block());
  }

  private Stream<OpenMarket> larger() {
    return universe.kalshi().filter(market -> isOpen(market.id()));
  }

  private Stream<OpenMarket> smaller() {
    return universe.polymarket().filter(market -> isOpen(market.id()));
  }

  /** A twin that is not open yet cannot be found. */
  private Map<String, String> openTwins() {
    Map<String, String> open = new HashMap<>(universe.twins());
    open.values().removeIf(twin -> !isOpen(twin));
    return open;
  }

  private boolean isOpen(MarketId market) {
    return isOpen(market.nativeId());
  }

  private boolean isOpen(String market) {
    return !first || Math.floorMod(market.hashCode(), every) != 0;
  }
}
