package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fake.InMemoryCaseStore;
import ai.oddwons.application.fake.InMemoryMarketStore;
import ai.oddwons.application.fake.InMemoryPatternStore;
import ai.oddwons.application.fake.InMemorySnapshotStore;
import ai.oddwons.application.fixture.Samples;
import ai.oddwons.application.model.DetectorImage;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pattern.CaseKey;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.record.BaseRate;
import ai.oddwons.domain.record.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** Jumps on the weather, one an hour, of which each second came true. */
final class BaseRatesTest {
  private static final Instant LATER = Samples.NOON.plus(Duration.ofDays(90));

  private final InMemoryPatternStore patterns = new InMemoryPatternStore();
  private final InMemoryCaseStore cases =
      new InMemoryCaseStore(patterns, new InMemoryMarketStore(new InMemorySnapshotStore()));

  @Test
  void ofShouldAnswerForTheFinestStratumThatHoldsEnough() {
    jumps(0, 30, Category.WEATHER);
    jumps(30, 100, Category.SPORTS);

    BaseRate rate = rate(key(), LATER).orElseThrow();

    assertThat(rate.stratum()).isEqualTo(key().strata().getFirst());
    assertThat(rate.cases()).isEqualTo(30);
    assertThat(rate.hits()).isEqualTo(15);
  }

  @Test
  void ofShouldFallBackToTheStratumAboveBelowThirty() {
    jumps(0, 29, Category.WEATHER);
    jumps(29, 100, Category.SPORTS);

    BaseRate rate = rate(key(), LATER).orElseThrow();

    assertThat(rate.stratum()).isEqualTo(key().strata().get(2));
    assertThat(rate.cases()).isEqualTo(100);
  }

  @Test
  void ofShouldSayNothingWhenTheWholeKindHoldsTooFew() {
    jumps(0, 29, Category.WEATHER);

    assertThat(rate(key(), LATER)).isEmpty();
  }

  @Test
  void ofShouldNotKnowWhatWasFoundOutLater() {
    jumps(0, 60, Category.WEATHER);
    Instant known = Samples.NOON.plus(Duration.ofHours(6));

    assertThat(rate(key(), known.plus(Duration.ofHours(29))).orElseThrow().cases()).isEqualTo(30);
    assertThat(rate(key(), known.plus(Duration.ofHours(29)).minusMillis(1))).isEmpty();
  }

  @Test
  void ofShouldNotCountWhatNobodyKnows() {
    jumps(0, 29, Category.WEATHER);
    keep(jump(29, Category.WEATHER), Verdict.UNKNOWN);

    assertThat(rate(key(), LATER)).isEmpty();
  }

  private static CaseKey key() {
    return jump(0, Category.WEATHER).key();
  }

  private Optional<BaseRate> rate(CaseKey key, Instant asOf) {
    return ContractSteps.only(new BaseRates(cases).of(key, asOf).singleOptional());
  }

  private void jumps(int from, int until, Category category) {
    IntStream.range(from, until)
        .forEach(n -> keep(jump(n, category), n % 2 == 0 ? Verdict.HIT : Verdict.MISS));
  }

  private static Pattern jump(int number, Category category) {
    MarketId market = Samples.kalshi("KX" + number);
    return Samples.pattern(market)
        .at(Samples.NOON.plus(Duration.ofHours(number)))
        .kind(PatternKind.PRICE_JUMP)
        .category(category)
        .build();
  }

  private void keep(Pattern pattern, Verdict verdict) {
    DetectorImage image = new DetectorImage(1, Samples.NOON, Samples.NOON, 1);
    Flux<DetectorImage.Part> parts = Flux.just(new DetectorImage.Part(0, new byte[] {1}));
    ContractSteps.only(patterns.keep(Samples.RUN, Samples.NOON, List.of(pattern), image, parts));
    StepVerifier.create(cases.keep(List.of(Samples.outcome(pattern).verdict(verdict).build())))
        .expectComplete()
        .verify(World.PATIENCE);
  }
}
