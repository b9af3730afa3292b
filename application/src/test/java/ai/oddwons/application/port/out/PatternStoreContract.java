package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.KALSHI;
import static ai.oddwons.application.fixture.Samples.NEXT_RUN;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.pattern;
import static ai.oddwons.application.fixture.Samples.polymarket;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.DetectorImage;
import ai.oddwons.application.model.DetectorImage.Part;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PatternFilter;
import ai.oddwons.domain.insight.Evidence;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.pattern.CaseKey;
import ai.oddwons.domain.pattern.ClosingBand;
import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.LiquidityTier;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.PriceZone;
import ai.oddwons.domain.pattern.Score;
import ai.oddwons.domain.pattern.Significance;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Spread;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** How every {@link PatternStore} must keep; each test begins with an empty store. */
public interface PatternStoreContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  DetectorImage ONE_PART = new DetectorImage(1, NOON, NOON.minusSeconds(60), 1);
  Pattern JUMP = pattern(kalshi("KXRAIN")).build();

  PatternStore patterns();

  @Test
  default void findPatternShouldBeEmptyWhenThereIsNone() {
    StepVerifier.create(patterns().findPattern(JUMP.id())).expectComplete().verify(PATIENCE);
  }

  @Test
  default void findImageShouldBeEmptyWhenNoneIsKept() {
    StepVerifier.create(patterns().findImage()).expectComplete().verify(PATIENCE);
    StepVerifier.create(patterns().streamImage()).expectComplete().verify(PATIENCE);
  }

  @Test
  default void keepShouldGiveBackEveryPartOfAPattern() {
    Pattern whole =
        exact(
            NOON.plusNanos(123_456_000),
            new EventId(KALSHI, "KXRAIN-26"),
            Price.ofMicros(1),
            List.of(
                evidence("p_value", "1E-30", Evidence.Unit.PROBABILITY, null),
                evidence("volume", "123456789012345678.12345678901", Evidence.Unit.DOLLARS, null),
                evidence("move", "-5.00", Evidence.Unit.POINTS, Duration.ofMinutes(45)),
                evidence("pause", "0", Evidence.Unit.SECONDS, Duration.ofNanos(1_500_000_001))));
    Pattern bare =
        exact(NOON, null, null, List.of(evidence("x", "1E+3", Evidence.Unit.COUNT, null)));

    keeps(2, whole, bare);

    assertThat(found(whole)).isEqualTo(whole);
    assertThat(found(bare)).isEqualTo(bare);
  }

  @Test
  default void keepShouldKnowEveryWord() {
    List<Pattern> patterns =
        IntStream.range(0, 20).mapToObj(PatternStoreContract::withWords).toList();

    keeps(20, patterns.toArray(Pattern[]::new));

    for (Pattern pattern : patterns) {
      assertThat(found(pattern)).isEqualTo(pattern);
    }
  }

  @Test
  default void keepShouldDropWhatIsFinerThanAMicrosecond() {
    Instant fine = NOON.plusNanos(1_999);
    Pattern pattern = pattern(kalshi("KXRAIN")).at(fine).build();
    DetectorImage image = new DetectorImage(1, fine, fine.plusNanos(1_000), 1);

    Contracts.only(patterns().keep(RUN, NOON, List.of(pattern), image, parts("x")));

    Instant kept = NOON.plusNanos(1_000);
    assertThat(found(pattern))
        .isEqualTo(pattern(kalshi("KXRAIN")).named(pattern.id()).at(kept).build());
    assertThat(Contracts.only(patterns().findImage()))
        .isEqualTo(new DetectorImage(1, kept, kept.plusNanos(1_000), 1));
  }

  @Test
  default void keepShouldLeaveAPatternThatIsKeptAsItIs() {
    Pattern again = pattern(kalshi("KXRAIN")).score(99).build();
    Pattern other = pattern(polymarket("0x5703")).build();

    keeps(1, JUMP, JUMP);
    keeps(1, again, other, again);

    assertThat(found(again)).isEqualTo(JUMP);
    assertThat(found(other)).isEqualTo(other);
  }

  @Test
  default void keepShouldTakeAnImageWithoutPatterns() {
    keeps(0);

    assertThat(Contracts.only(patterns().findImage())).isEqualTo(ONE_PART);
  }

  @Test
  default void keepShouldReplaceTheImageByOneOfFewerParts() {
    DetectorImage three = new DetectorImage(1, NOON, NOON, 3);
    DetectorImage two = new DetectorImage(7, NOON.plusSeconds(900), NOON.plusSeconds(800), 2);

    Contracts.only(patterns().keep(RUN, NOON, List.of(), three, parts("a", "b", "c")));
    Contracts.only(patterns().keep(NEXT_RUN, NOON, List.of(), two, parts("d", "e")));

    assertThat(Contracts.only(patterns().findImage())).isEqualTo(two);
    assertThat(image()).containsExactly("0 d", "1 e");
  }

  @Test
  default void streamImageShouldGiveBackEveryByteInTheOrderOfItsParts() {
    int many = 30;
    byte[] large = new byte[100_000];
    IntStream.range(0, large.length).forEach(i -> large[i] = (byte) ((i * 31) >> 3));
    DetectorImage image = new DetectorImage(1, NOON, NOON, many);

    Contracts.only(
        patterns()
            .keep(
                RUN,
                NOON,
                List.of(),
                image,
                Flux.range(0, many).map(number -> new Part(number, large))));

    List<Part> read = Contracts.only(patterns().streamImage().collectList());
    assertThat(read).extracting(Part::number).isEqualTo(IntStream.range(0, many).boxed().toList());
    assertThat(read).allSatisfy(part -> assertThat(part.bytes()).isEqualTo(large));
  }

  @Test
  default void keepShouldKeepNothingWhenAPartFails() {
    keeps(1, JUMP);
    Pattern other = pattern(polymarket("0x5703")).build();
    DetectorImage three = new DetectorImage(2, NOON.plusSeconds(900), NOON, 3);
    Flux<Part> failing = parts("b", "c").concatWith(Mono.error(new IllegalStateException("torn")));

    patterns()
        .keep(NEXT_RUN, NOON, List.of(other), three, failing)
        .as(StepVerifier::create)
        .expectErrorMessage("torn")
        .verify(PATIENCE);

    expectOnlyTheJumpAndItsImage(other);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "0 1", "0 1 2 3", "0 2 1", "1 2 3", "0 1 1"})
  default void keepShouldRefuseOtherPartsThanTheImageHas(String numbers) {
    keeps(1, JUMP);
    Pattern other = pattern(polymarket("0x5703")).build();
    DetectorImage three = new DetectorImage(2, NOON.plusSeconds(900), NOON, 3);
    Flux<Part> wrong =
        Flux.fromStream(() -> Stream.of(numbers.split(" ")))
            .filter(number -> !number.isEmpty())
            .map(number -> new Part(Integer.parseInt(number), new byte[] {7}));

    patterns()
        .keep(NEXT_RUN, NOON, List.of(other), three, wrong)
        .as(StepVerifier::create)
        .expectError(IllegalArgumentException.class)
        .verify(PATIENCE);

    expectOnlyTheJumpAndItsImage(other);
  }

  @Test
  default void keepShouldGoOnAfterAFailure() {
    patterns()
        .keep(RUN, NOON, List.of(JUMP), ONE_PART, Flux.error(new IllegalStateException("torn")))
        .as(StepVerifier::create)
        .expectErrorMessage("torn")
        .verify(PATIENCE);

    keeps(1, JUMP);
    assertThat(found(JUMP)).isEqualTo(JUMP);
  }

  @Test
  default void keepShouldDoNothingBeforeItIsSubscribedTo() {
    Mono<Integer> early = patterns().keep(RUN, NOON, List.of(JUMP), ONE_PART, parts("a"));
    findPatternShouldBeEmptyWhenThereIsNone();
    findImageShouldBeEmptyWhenNoneIsKept();

    early.as(StepVerifier::create).expectNext(1).expectComplete().verify(PATIENCE);
    early.as(StepVerifier::create).expectNext(0).expectComplete().verify(PATIENCE);
  }

  @Test
  default void findersShouldAskAnewAtEverySubscription() {
    Mono<Pattern> pattern = patterns().findPattern(JUMP.id());
    Mono<DetectorImage> image = patterns().findImage();
    Flux<Part> parts = patterns().streamImage();
    StepVerifier.create(pattern).expectComplete().verify(PATIENCE);
    StepVerifier.create(image).expectComplete().verify(PATIENCE);
    StepVerifier.create(parts).expectComplete().verify(PATIENCE);

    keeps(1, JUMP);

    StepVerifier.create(pattern).expectNext(JUMP).expectComplete().verify(PATIENCE);
    StepVerifier.create(image).expectNext(ONE_PART).expectComplete().verify(PATIENCE);
    StepVerifier.create(parts).expectNextCount(1).expectComplete().verify(PATIENCE);
  }

  @Test
  default void streamImageShouldBearAReaderWhoStopsInItsMiddle() {
    DetectorImage three = new DetectorImage(1, NOON, NOON, 3);
    Contracts.only(patterns().keep(RUN, NOON, List.of(), three, parts("a", "b", "c")));

    patterns()
        .streamImage()
        .take(1)
        .as(StepVerifier::create)
        .expectNextCount(1)
        .expectComplete()
        .verify(PATIENCE);
    assertThat(image()).containsExactly("0 a", "1 b", "2 c");
  }

  private void keeps(int added, Pattern... some) {
    patterns()
        .keep(RUN, NOON, List.of(some), ONE_PART, parts("a"))
        .as(StepVerifier::create)
        .expectNext(added)
        .expectComplete()
        .verify(PATIENCE);
  }

  private Pattern found(Pattern pattern) {
    return Contracts.only(patterns().findPattern(pattern.id()));
  }

  private void expectOnlyTheJumpAndItsImage(Pattern other) {
    StepVerifier.create(patterns().findPattern(other.id())).expectComplete().verify(PATIENCE);
    assertThat(
            Contracts.only(patterns().listPatterns(PatternFilter.ALL, PageRequest.first(10)))
                .items())
        .containsExactly(JUMP);
    assertThat(Contracts.only(patterns().findImage())).isEqualTo(ONE_PART);
    assertThat(image()).containsExactly("0 a");
  }

  private List<String> image() {
    return Contracts.only(
        patterns()
            .streamImage()
            .map(part -> part.number() + " " + new String(part.bytes(), StandardCharsets.UTF_8))
            .collectList());
  }

  private static Flux<Part> parts(String... bodies) {
    return Flux.range(0, bodies.length)
        .map(number -> new Part(number, bodies[number].getBytes(StandardCharsets.UTF_8)));
  }

  private static Pattern exact(
      Instant at, @Nullable EventId event, @Nullable Price mid, List<Evidence> evidence) {
    return new Pattern(
        new PatternId(new UUID(7, at.getNano())),
        kalshi("KXRAIN"),
        event,
        at,
        JUMP.key(),
        new Significance(Double.MIN_NORMAL, 0.1 + 0.2, 1),
        new Score(100.0 / 3, Long.MAX_VALUE),
        mid,
        mid == null ? null : mid.complement(),
        mid == null ? null : Spread.ofMicros(12_345),
        evidence);
  }

  private static Evidence evidence(
      String id, String value, Evidence.Unit unit, @Nullable Duration window) {
    return new Evidence(
        id, new BigDecimal(value), unit, window, "market_snapshots", NOON.plusNanos(1_000));
  }

  /** The n-th word of every set, beginning anew where a set is shorter. */
  private static Pattern withWords(int n) {
    Pattern named = pattern(kalshi("W" + n)).key(key(n)).build();
    Evidence.Unit unit = nth(Evidence.Unit.values(), n);
    return new Pattern(
        named.id(),
        named.market(),
        null,
        named.detectedAt(),
        named.key(),
        named.significance(),
        named.score(),
        null,
        null,
        null,
        List.of(evidence("n", "1", unit, null)));
  }

  private static CaseKey key(int n) {
    return new CaseKey(
        nth(PatternKind.values(), n),
        nth(Direction.values(), n),
        nth(PriceZone.values(), n),
        nth(ClosingBand.values(), n),
        nth(Category.values(), n),
        nth(LiquidityTier.values(), n));
  }

  private static <T> T nth(T[] values, int n) {
    return values[n % values.length];
  }
}
