package ai.oddwons.application.usecase;

import ai.oddwons.application.fixture.Samples;
import ai.oddwons.application.model.DetectorImage;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PatternFilter;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.CaseStore;
import ai.oddwons.application.port.out.PatternStore;
import ai.oddwons.domain.insight.Evidence;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pattern.CaseKey;
import ai.oddwons.domain.pattern.ClosingBand;
import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.LiquidityTier;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.PriceZone;
import ai.oddwons.domain.pattern.Score;
import ai.oddwons.domain.pattern.Significance;
import ai.oddwons.domain.pattern.Stratum;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.record.PastCase;
import ai.oddwons.domain.record.Verdict;
import ai.oddwons.domain.run.RunId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A store that holds one pattern, the outcomes of it that a test adds, and nothing else. */
final class OnePattern {
  static final Pattern PATTERN = pattern(Samples.kalshi("KXRAIN"));

  final PatternStore patterns = new Patterns();
  final CaseStore cases = new Cases();
  private List<CaseOutcome> outcomes = List.of();

  void outcomes(CaseOutcome... known) {
    outcomes = List.of(known);
  }

  static CaseOutcome outcome(Horizon horizon, Verdict verdict) {
    return new CaseOutcome(
        PATTERN.id(), horizon, verdict, true, Price.ofCents(60), null, null, Samples.NOON);
  }

  private static Pattern pattern(MarketId market) {
    return new Pattern(
        PatternId.of(market, PatternKind.PRICE_JUMP, Samples.NOON),
        market,
        null,
        Samples.NOON,
        new CaseKey(
            PatternKind.PRICE_JUMP,
            Direction.UP,
            PriceZone.FROM_50,
            ClosingBand.WITHIN_WEEK,
            Category.WEATHER,
            LiquidityTier.TIGHT),
        new Significance(0.001, 0.002, 0.003),
        new Score(62.5, 40),
        Price.ofCents(55),
        Price.ofCents(50),
        null,
        List.of(
            new Evidence(
                "net_move",
                BigDecimal.valueOf(5),
                Evidence.Unit.POINTS,
                null,
                "market_snapshots",
                Samples.NOON)));
  }

  private static UnsupportedOperationException notForReaders() {
    return new UnsupportedOperationException("readers have no business here");
  }

  /** Lists its pattern whatever is asked, and knows no cursor. */
  private static final class Patterns implements PatternStore {
    @Override
    public Mono<Pattern> findPattern(PatternId id) {
      return Mono.just(PATTERN).filter(pattern -> pattern.id().equals(id));
    }

    @Override
    public Mono<Slice<Pattern>> listPatterns(PatternFilter filter, PageRequest page) {
      return page.after() == null
          ? Mono.just(new Slice<>(List.of(PATTERN), null))
          : Mono.error(new MalformedCursor("no cursor of ours"));
    }

    @Override
    public Mono<Integer> keep(
        RunId run, List<Pattern> patterns, DetectorImage image, Flux<DetectorImage.Part> parts) {
      throw notForReaders();
    }

    @Override
    public Mono<DetectorImage> findImage() {
      throw notForReaders();
    }

    @Override
    public Flux<DetectorImage.Part> streamImage() {
      throw notForReaders();
    }
  }

  private final class Cases implements CaseStore {
    @Override
    public Flux<CaseOutcome> listOutcomes(PatternId pattern) {
      return Flux.fromIterable(outcomes).filter(outcome -> outcome.pattern().equals(pattern));
    }

    @Override
    public Flux<DueCase> listDue(Instant now, int limit) {
      throw notForReaders();
    }

    @Override
    public Mono<Void> keep(List<CaseOutcome> some) {
      throw notForReaders();
    }

    @Override
    public Flux<PastCase> listPastCases(Stratum stratum, Instant asOf, int limit) {
      throw notForReaders();
    }
  }
}
