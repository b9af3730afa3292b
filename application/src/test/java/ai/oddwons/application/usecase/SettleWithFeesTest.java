package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fixture.Samples;
import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeRefusal;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.run.Funnel;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * A pattern on a market that stands at 58 to 60 cents all the time. It is bought a reading later,
 * and sold an hour after it was seen, at the fourth reading.
 */
final class SettleWithFeesTest {
  private static final FeeTerms SEVEN = charged("0.07");
  private static final FeeTerms FOURTEEN = charged("0.14");

  /** 0.07 * 0.60 * 0.40. */
  private static final String ENTRY_FEE_AT_SEVEN = "0.0168";

  private final SettlingWorld on = new SettlingWorld();

  @Test
  void settleShouldNotPriceWhatIsPastWithTheFeesOfToday() {
    Pattern jump = seenAt(SEVEN);
    read(5, SEVEN);
    read(3, FOURTEEN);

    on.settled();

    CaseOutcome outcome = on.outcome(jump, Horizon.ONE_HOUR);
    assertThat(outcome.entry().fee()).isEqualByComparingTo(ENTRY_FEE_AT_SEVEN);
    // 0.58 - 0.07 * 0.58 * 0.42 - 0.60 - 0.07 * 0.60 * 0.40
    assertThat(outcome.net()).isEqualByComparingTo("-0.053852");
  }

  @Test
  void settleShouldPriceTheSaleWithTheFeesThatItsOwnReadingShowed() {
    Pattern jump = seenAt(SEVEN);
    read(3, SEVEN);
    read(5, FOURTEEN);

    on.settled();

    CaseOutcome outcome = on.outcome(jump, Horizon.ONE_HOUR);
    assertThat(outcome.entry().fee()).isEqualByComparingTo(ENTRY_FEE_AT_SEVEN);
    // 0.58 - 0.14 * 0.58 * 0.42 - 0.60 - 0.07 * 0.60 * 0.40
    assertThat(outcome.net()).isEqualByComparingTo("-0.070904");
  }

  /** A page is told as a whole, and may be dated later than a quote that stands on it. */
  @Test
  void settleShouldPriceThePurchaseWithTheFeesThatItsOwnReadingShowed() {
    on.world.clock.goOnWithEachLook(Duration.ofSeconds(1));
    Pattern jump = seenAt(SEVEN);
    for (int i = 0; i < 8; i++) {
      Instant pageTold = on.world.clock.instant().plus(SettlingWorld.CYCLE).plusSeconds(60);
      on.world.eastVenue.list(on.world.east.listed(0, 50, pageTold));
      read(1, FOURTEEN);
    }

    on.settled();

    // 0.14 * 0.60 * 0.40
    assertThat(on.outcome(jump, Horizon.ONE_HOUR).entry().fee()).isEqualByComparingTo("0.0336");
  }

  @Test
  void settleShouldNotGuessTheFeesOfADayOfWhichNoneAreOnRecord() {
    Pattern jump = seenAt(SEVEN);
    read(5, SEVEN);
    on.world.markets.forgetFees(on.market);
    read(3, FOURTEEN);

    Funnel funnel = on.settled().report().funnel();

    CaseOutcome outcome = on.outcome(jump, Horizon.ONE_HOUR);
    assertThat(outcome.entry()).isNotNull();
    assertThat(outcome.entry().fee()).isNull();
    assertThat(outcome.net()).isNull();
    assertThat(outcome.mid()).isNotNull();
    assertThat(outcome.feeRefusal())
        .extracting(FeeRefusal::kind)
        .isEqualTo(FeeRefusal.Kind.UNRECORDED_DAY);
    Funnel.Step priced = SettlingWorld.step(funnel, "priced");
    assertThat(priced.passed()).isZero();
    assertThat(priced.dropped().counts()).containsOnlyKeys("fees_of_that_day_unknown");
  }

  @Test
  void settleShouldTellAFeeThatTheVenueDoesNotSay() {
    FeeTerms flat = new FeeTerms.Unknown("a flat fee");
    Pattern jump = seenAt(flat);
    read(5, flat);
    read(3, SEVEN);

    Funnel funnel = on.settled().report().funnel();

    assertThat(on.outcome(jump, Horizon.ONE_HOUR).feeRefusal())
        .isEqualTo(new FeeRefusal(FeeRefusal.Kind.UNKNOWN_TERMS, "a flat fee"));
    assertThat(SettlingWorld.step(funnel, "priced").dropped().counts())
        .containsOnlyKeys("fees_unknown");
  }

  private Pattern seenAt(FeeTerms terms) {
    read(1, terms);
    return on.seen(Samples.pattern(on.market));
  }

  private void read(int times, FeeTerms terms) {
    for (int i = 0; i < times; i++) {
      on.world.clock.advance(SettlingWorld.CYCLE);
      on.world.eastVenue.list(
          Samples.listed(
              Samples.market(on.market).of(on.world.east.eventId()).fees(terms).build(),
              on.world.east.quote(58, pageArrives())));
      on.world.collected();
    }
  }

  /** Some looks at the clock after the reading has begun. */
  private Instant pageArrives() {
    Instant now = on.world.clock.instant();
    return now.plus(Duration.between(now, on.world.clock.instant()).multipliedBy(5));
  }

  private static FeeTerms charged(String rate) {
    return new FeeTerms.Charged(new FeeCurve(new BigDecimal(rate), BigDecimal.ZERO, 1), null);
  }
}
