package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.KALSHI;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.outcome;
import static ai.oddwons.application.fixture.Samples.pattern;
import static ai.oddwons.application.fixture.Samples.polymarket;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.oddwons.application.model.DetectorImage;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.pattern.CaseKey;
import ai.oddwons.domain.pattern.ClosingBand;
import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.LiquidityTier;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.PriceZone;
import ai.oddwons.domain.pattern.Stratum;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.record.Entry;
import ai.oddwons.domain.record.PastCase;
import ai.oddwons.domain.record.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/**
 * What every {@link CaseStore} must say of the past, and above all what it must not: a score that
 * rests on what was found out later looks better than it is. Each test begins with empty stores.
 */
public interface PastCasesContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  Instant MUCH_LATER = NOON.plus(Duration.ofDays(400));
  Stratum JUMPS = new Stratum(PatternKind.PRICE_JUMP, null, null, null, null, null);
  CaseKey KEY =
      new CaseKey(
          PatternKind.PRICE_JUMP,
          Direction.UP,
          PriceZone.FROM_50,
          ClosingBand.WITHIN_WEEK,
          Category.WEATHER,
          LiquidityTier.MEDIUM);

  CaseStore cases();

  PatternStore patterns();

  @Test
  default void listPastCasesShouldBeEmptyWhenNothingIsKnown() {
    assertThat(past(JUMPS, MUCH_LATER)).isEmpty();

    keep(pattern(kalshi("A")).build());
    assertThat(past(JUMPS, MUCH_LATER)).isEmpty();
  }

  @Test
  default void listPastCasesShouldGiveBackEveryPart() {
    EventId storm = new EventId(KALSHI, "KXSTORM");
    Pattern hit = pattern(kalshi("A")).of(storm).at(NOON.plusNanos(123_456_000)).build();
    Pattern miss = pattern(polymarket("0xb")).at(NOON.plusSeconds(1)).build();

    decide(hit, outcome(hit).bought(Entry.Side.NO, "0.42", "0.5625").build());
    decide(miss, outcome(miss).verdict(Verdict.MISS).build());

    assertThat(past(JUMPS, MUCH_LATER))
        .containsExactly(
            new PastCase(
                hit.market(),
                storm,
                hit.detectedAt(),
                hit.key(),
                hit.significance().test(),
                true,
                new BigDecimal("0.42"),
                new BigDecimal("0.5625")),
            new PastCase(
                miss.market(),
                null,
                miss.detectedAt(),
                miss.key(),
                miss.significance().test(),
                false,
                null,
                null));
  }

  @Test
  default void listPastCasesShouldNeverLookAhead() {
    Instant asOf = NOON.plus(Duration.ofDays(1));
    Pattern inTime = pattern(kalshi("IN-TIME")).build();
    Pattern thatMoment = pattern(kalshi("THAT-MOMENT")).at(NOON.plusSeconds(1)).build();
    Pattern knownLater = pattern(kalshi("KNOWN-LATER")).at(NOON.plusSeconds(2)).build();
    Pattern longAgo = pattern(kalshi("LONG-AGO")).at(NOON.minus(Duration.ofDays(90))).build();
    Pattern future = pattern(kalshi("FUTURE")).at(asOf.plusSeconds(1)).build();
    decide(inTime, outcome(inTime).knownAt(asOf.minusNanos(1_000)).build());
    decide(thatMoment, outcome(thatMoment).knownAt(asOf).build());
    decide(knownLater, outcome(knownLater).knownAt(asOf.plusNanos(1_000)).build());
    decide(longAgo, outcome(longAgo).knownAt(MUCH_LATER).build());
    decide(future, outcome(future).build());

    assertThat(names(past(JUMPS, asOf))).containsExactly("IN-TIME", "THAT-MOMENT");
    assertThat(names(past(JUMPS, NOON))).isEmpty();
    assertThat(names(past(JUMPS, MUCH_LATER)))
        .containsExactly("LONG-AGO", "IN-TIME", "THAT-MOMENT", "KNOWN-LATER", "FUTURE");
  }

  @Test
  default void listPastCasesShouldNotKnowACaseBeforeItWasSeen() {
    Pattern future = pattern(kalshi("FUTURE")).at(NOON.plusSeconds(60)).build();
    decide(future, outcome(future).knownAt(NOON).build());

    assertThat(past(JUMPS, NOON.plusSeconds(59))).isEmpty();
    assertThat(past(JUMPS, NOON.plusSeconds(60))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(PatternKind.class)
  default void listPastCasesShouldTakeTheVerdictAtTheHorizonOfTheKindAlone(PatternKind kind) {
    Stratum stratum = new Stratum(kind, null, null, null, null, null);
    Pattern pattern = pattern(kalshi("A")).kind(kind).build();
    keep(pattern);

    for (Horizon horizon : Horizon.values()) {
      if (horizon != kind.horizon()) {
        keep(outcome(pattern).at(horizon).verdict(Verdict.MISS).build());
      }
    }
    assertThat(past(stratum, MUCH_LATER)).isEmpty();

    keep(outcome(pattern).build());
    assertThat(past(stratum, MUCH_LATER)).singleElement().matches(PastCase::hit);
  }

  @Test
  default void listPastCasesShouldLeaveOutWhatNobodyCanTell() {
    Pattern pattern = pattern(kalshi("A")).build();

    decide(pattern, outcome(pattern).verdict(Verdict.UNKNOWN).build());

    assertThat(past(JUMPS, MUCH_LATER)).isEmpty();
  }

  @Test
  default void listPastCasesShouldTakeAnyForAPartThatIsNotNamed() {
    List<Pattern> patterns = keepOneThatDiffersInEachPart();

    for (Stratum stratum : strata()) {
      List<String> expected =
          patterns.stream()
              .filter(pattern -> stratum.holds(pattern.key()))
              .map(pattern -> pattern.market().nativeId())
              .toList();
      assertThat(names(past(stratum, MUCH_LATER))).as("%s", stratum).isEqualTo(expected);
    }
  }

  @Test
  default void listPastCasesShouldTakeTheNewestUpToItsLimitAndPutTheOldestInFront() {
    Pattern first = pattern(kalshi("A")).build();
    Pattern low = named(1, "B");
    Pattern high = named(-1, "C");
    Pattern last = pattern(kalshi("D")).at(NOON.plusSeconds(120)).build();
    for (Pattern pattern : List.of(last, high, first, low)) {
      decide(pattern, outcome(pattern).build());
    }
    List<String> expected = List.of("A", "B", "C", "D");

    for (int limit = 1; limit <= 4; limit++) {
      assertThat(names(past(JUMPS, MUCH_LATER, limit))).isEqualTo(expected.subList(4 - limit, 4));
    }
    assertThat(names(past(JUMPS, MUCH_LATER, 100))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  default void listPastCasesShouldRefuseALimitBelowOne(int limit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cases().listPastCases(JUMPS, NOON, limit).subscribe())
        .withMessage("a limit must be 1 or more, was " + limit);
  }

  @Test
  default void listPastCasesShouldAskOnlyOnceSubscribedAndThenAnew() {
    Flux<PastCase> early = cases().listPastCases(JUMPS, MUCH_LATER, 10);
    Pattern first = pattern(kalshi("A")).build();
    decide(first, outcome(first).build());
    StepVerifier.create(early).expectNextCount(1).expectComplete().verify(PATIENCE);

    Pattern second = pattern(kalshi("B")).build();
    decide(second, outcome(second).build());
    StepVerifier.create(early).expectNextCount(2).expectComplete().verify(PATIENCE);
  }

  private static Pattern named(long highBits, String market) {
    return pattern(kalshi(market))
        .named(new PatternId(new UUID(highBits, 0)))
        .at(NOON.plusSeconds(60))
        .build();
  }

  /** One like {@link #KEY} and one more for each part, in the order of their times. */
  private List<Pattern> keepOneThatDiffersInEachPart() {
    List<CaseKey> keys = new ArrayList<>();
    keys.add(KEY);
    keys.add(key(Direction.DOWN, KEY.zone(), KEY.closing(), KEY.category(), KEY.liquidity()));
    keys.add(key(Direction.UP, PriceZone.UNKNOWN, KEY.closing(), KEY.category(), KEY.liquidity()));
    keys.add(key(Direction.UP, KEY.zone(), ClosingBand.LATER, KEY.category(), KEY.liquidity()));
    keys.add(key(Direction.UP, KEY.zone(), KEY.closing(), Category.CRYPTO, KEY.liquidity()));
    keys.add(key(Direction.UP, KEY.zone(), KEY.closing(), KEY.category(), LiquidityTier.WIDE));
    List<Pattern> patterns = new ArrayList<>();
    for (CaseKey key : keys) {
      int n = patterns.size();
      Pattern pattern = pattern(kalshi("M" + n)).at(NOON.plusSeconds(n)).key(key).build();
      decide(pattern, outcome(pattern).build());
      patterns.add(pattern);
    }
    Pattern otherKind = pattern(kalshi("OTHER")).kind(PatternKind.SLOW_DRIFT).build();
    decide(otherKind, outcome(otherKind).build());
    return patterns;
  }

  private static CaseKey key(
      Direction direction,
      PriceZone zone,
      ClosingBand closing,
      Category category,
      LiquidityTier liquidity) {
    return new CaseKey(KEY.kind(), direction, zone, closing, category, liquidity);
  }

  /** From fine to coarse, and those that name one part alone. */
  private static List<Stratum> strata() {
    List<Stratum> strata = new ArrayList<>(KEY.strata());
    PatternKind kind = KEY.kind();
    strata.add(new Stratum(kind, null, PriceZone.UNKNOWN, null, null, null));
    strata.add(new Stratum(kind, null, null, ClosingBand.LATER, null, null));
    strata.add(new Stratum(kind, null, null, null, Category.CRYPTO, null));
    strata.add(new Stratum(kind, null, null, null, null, LiquidityTier.WIDE));
    strata.add(new Stratum(kind, Direction.NONE, null, null, null, null));
    return strata;
  }

  private void decide(Pattern pattern, CaseOutcome outcome) {
    keep(pattern);
    keep(outcome);
  }

  private void keep(Pattern pattern) {
    DetectorImage image = new DetectorImage(1, NOON, NOON, 1);
    Flux<DetectorImage.Part> parts = Flux.just(new DetectorImage.Part(0, new byte[] {1}));
    Contracts.only(patterns().keep(RUN, NOON, List.of(pattern), image, parts));
  }

  private void keep(CaseOutcome outcome) {
    StepVerifier.create(cases().keep(List.of(outcome))).expectComplete().verify(PATIENCE);
  }

  private List<PastCase> past(Stratum stratum, Instant asOf) {
    return past(stratum, asOf, 100);
  }

  private List<PastCase> past(Stratum stratum, Instant asOf, int limit) {
    return Contracts.only(cases().listPastCases(stratum, asOf, limit).collectList());
  }

  private static List<String> names(List<PastCase> cases) {
    return cases.stream().map(known -> known.market().nativeId()).toList();
  }
}
