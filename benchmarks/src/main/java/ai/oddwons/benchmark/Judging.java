package ai.oddwons.benchmark;

import ai.oddwons.application.matching.OpenMarket;
import ai.oddwons.application.port.out.CandidateIndex.Candidate;
import ai.oddwons.application.port.out.CandidateIndex.Candidates;
import ai.oddwons.benchmark.wording.WordingUniverse;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.matching.MarketWording;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.compare.MatchJudge;
import ai.oddwons.domain.matching.compare.Prospect;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.PropositionParser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;

/** Judges each market with its candidates, and notes where its twin stood among them. */
final class Judging {
  private static final double NANOS = 1e9;

  /** Titles of the larger venue that are kept as they were parsed, one or two kilobytes each. */
  private static final int KEPT_OUTLINES = 80_000;

  /** The same with their rules, some ten kilobytes each. */
  private static final int KEPT = 5_000;

  private final WordingUniverse universe;
  private final Map<String, String> twins;
  private final PropositionParser parser = new PropositionParser();
  private final MatchJudge judge = new MatchJudge();
  private final RecentlyUsed<MarketId, Proposition> outlines;
  private final RecentlyUsed<MarketId, Proposition> propositions;
  private final LongAdder judged = new LongAdder();
  private final LongAdder looked = new LongAdder();
  private final LongAdder outlined = new LongAdder();
  private final LongAdder parsed = new LongAdder();
  private final LongAdder nanos = new LongAdder();
  private final Map<MatchGrade, LongAdder> grades = new ConcurrentHashMap<>();
  private final Map<String, Ranks> ranks = new ConcurrentHashMap<>();

  /**
   * @param twins whose rank is noted: the id of the twin of the larger venue by that of the smaller
   */
  Judging(WordingUniverse universe, Map<String, String> twins) {
    this.universe = universe;
    this.twins = twins;
    outlines = new RecentlyUsed<>(KEPT_OUTLINES, candidate -> outline(universe.wording(candidate)));
    propositions = new RecentlyUsed<>(KEPT, candidate -> parse(universe.wording(candidate)));
  }

  /** In several threads at a time. */
  int judge(OpenMarket market, Candidates candidates) {
    long begin = System.nanoTime();
    noteRank(market, candidates.found());
    Proposition question = outline(market.wording());
    List<MarketId> near =
        candidates.found().stream()
            .map(Candidate::market)
            .filter(candidate -> isOpen(judge.look(question, outlines.get(candidate))))
            .toList();
    looked.add(candidates.found().size());
    if (!near.isEmpty()) {
      judge(parse(market.wording()), near);
    }
    nanos.add(System.nanoTime() - begin);
    return candidates.found().size();
  }

  void print() {
    System.out.println("grades: " + new TreeMap<>(grades));
    Ranks all = new Ranks();
    new TreeMap<>(ranks)
        .forEach((family, found) -> {
          System.out.println(found.line(family));
          all.add(found);
        });
    System.out.println(all.line("all"));
  }

  /** As the product asks: also for what may bound or exclude the other. */
  private static boolean isOpen(Prospect prospect) {
    return switch (prospect) {
      case Prospect.Nothing nothing -> false;
      case Prospect.RelatedAtMost related -> true;
      case Prospect.MayMatch open -> true;
    };
  }

  private void judge(Proposition question, List<MarketId> candidates) {
    for (MarketId candidate : candidates) {
      MatchGrade grade = judge.judge(question, propositions.get(candidate)).grade();
      grades.computeIfAbsent(grade, none -> new LongAdder()).increment();
      judged.increment();
    }
  }

  private Proposition parse(MarketWording wording) {
    parsed.increment();
    return parser.parse(wording);
  }

  private Proposition outline(MarketWording wording) {
    outlined.increment();
    return parser.parseTitle(wording);
  }

  private void noteRank(OpenMarket market, List<Candidate> found) {
    String twin = twins.get(market.id().nativeId());
    if (twin != null) {
      int rank =
          IntStream.range(0, found.size())
              .filter(at -> found.get(at).market().nativeId().equals(twin))
              .findFirst()
              .orElse(Integer.MAX_VALUE);
      ranks
          .computeIfAbsent(universe.family(market.id().nativeId()), none -> new Ranks())
          .note(rank);
    }
  }

  /** What was done so far. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%,d pairs looked at, %,d of them judged; %,d titles parsed, %,d texts; that took %.1f s of its threads",
        looked.sum(),
        judged.sum(),
        outlined.sum(),
        parsed.sum(),
        nanos.sum() / NANOS);
  }
}
