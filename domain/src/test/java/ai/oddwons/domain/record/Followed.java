package ai.oddwons.domain.record;

import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeHistory;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.insight.Evidence;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.market.Settlement;
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
import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.Spread;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pattern seen at noon at 60 cents, 50 before, with a usual spread of two; and what was read
 * after it. Prices in cents.
 */
final class Followed {
  static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  static final FeeTerms SEVEN_PERCENT =
      new FeeTerms.Charged(new FeeCurve(new BigDecimal("0.07"), BigDecimal.ZERO, 1), null);

  private static final Instant MET = NOON.plus(Duration.ofMinutes(5));

  private final PatternKind kind;
  private Direction direction = Direction.UP;
  private @Nullable Price before = Price.ofCents(50);
  private @Nullable Spread usualSpread = Spread.ofCents(2);
  private FeeHistory fees = FeeHistory.always(SEVEN_PERCENT);
  private @Nullable StandingQuote met;
  private final List<StandingQuote> path = new ArrayList<>();
  private Ending ending = new Ending.Unread();

  private Followed(PatternKind kind) {
    this.kind = kind;
  }

  static Followed a(PatternKind kind) {
    return new Followed(kind);
  }

  Followed down(int beforeCents) {
    direction = Direction.DOWN;
    before = Price.ofCents(beforeCents);
    return this;
  }

  Followed withoutDirection() {
    direction = Direction.NONE;
    before = null;
    return this;
  }

  Followed withoutUsualSpread() {
    usualSpread = null;
    return this;
  }

  Followed charged(FeeTerms terms) {
    return charged(FeeHistory.always(terms));
  }

  Followed charged(FeeHistory history) {
    fees = history;
    return this;
  }

  Followed met(@Nullable Integer bid, @Nullable Integer ask) {
    met = new StandingQuote(quote(bid, ask), MET);
    return this;
  }

  /** Ten minutes before the horizon of the kind. */
  Followed by(@Nullable Integer bid, @Nullable Integer ask) {
    Instant horizon = kind.horizon().from(NOON).orElseThrow();
    return by(Duration.between(NOON, horizon).minusMinutes(10), bid, ask);
  }

  Followed by(Duration later, @Nullable Integer bid, @Nullable Integer ask) {
    path.add(new StandingQuote(quote(bid, ask), NOON.plus(later)));
    return this;
  }

  Followed endedAt(@Nullable Integer bid, @Nullable Integer ask) {
    ending = new Ending.Quoted(new StandingQuote(quote(bid, ask), NOON.plus(Duration.ofHours(6))));
    return this;
  }

  Followed settled(Settlement settlement) {
    ending = new Ending.Settled(settlement);
    return this;
  }

  Verdict verdict() {
    return outcome(kind.horizon()).verdict();
  }

  CaseOutcome outcome(Horizon horizon) {
    Instant known = NOON.plus(Duration.ofDays(1));
    return new CaseFollowUp(fees)
        .judge(pattern(), horizon, new Aftermath(met, path, ending), known);
  }

  private Pattern pattern() {
    MarketId market = new MarketId(new Platform("east"), "M");
    return new Pattern(
        PatternId.of(market, kind, NOON),
        market,
        null,
        NOON,
        new CaseKey(
            kind,
            direction,
            PriceZone.FROM_50,
            ClosingBand.WITHIN_WEEK,
            Category.POLITICS,
            LiquidityTier.MEDIUM),
        new Significance(1e-6, 1e-6, 1e-6),
        new Score(50, 0),
        Price.ofCents(60),
        before,
        usualSpread,
        List.of(
            new Evidence("price", BigDecimal.ONE, Evidence.Unit.PRICE, null, "somewhere", NOON)));
  }

  private static Quote quote(@Nullable Integer bid, @Nullable Integer ask) {
    return new Quote(offer(bid), offer(ask), null, Quote.Activity.UNKNOWN, null, NOON);
  }

  private static @Nullable Offer offer(@Nullable Integer cents) {
    return cents == null ? null : new Offer(Price.ofCents(cents), null);
  }
}
