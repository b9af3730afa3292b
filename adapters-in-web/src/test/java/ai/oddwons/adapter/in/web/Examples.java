package ai.oddwons.adapter.in.web;

import ai.oddwons.application.model.Condition;
import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.model.RulesVersion;
import ai.oddwons.application.port.in.CheckHealth.Report;
import ai.oddwons.application.port.in.CheckHealth.Verdict;
import ai.oddwons.application.port.in.ReadMarkets.MarketDetail;
import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketKind;
import ai.oddwons.domain.market.MarketSchedule;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.MarketTerms;
import ai.oddwons.domain.market.MarketText;
import ai.oddwons.domain.market.OutcomeStructure;
import ai.oddwons.domain.market.OutcomeTokens;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.market.ResolutionRules;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.market.Strike;
import ai.oddwons.domain.market.Topics;
import ai.oddwons.domain.pricing.Offer;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.Spread;
import ai.oddwons.domain.pricing.TickGrid;
import ai.oddwons.domain.pricing.TradedVolume;
import ai.oddwons.domain.pricing.VolumeUnit;
import ai.oddwons.domain.run.Coverage;
import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.RunReport;
import ai.oddwons.domain.run.RunStatus;
import ai.oddwons.domain.run.Tally;
import ai.oddwons.domain.run.VenueReport;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Things to answer with, full in one case and as empty as may be in the other. */
public final class Examples {
  public static final Instant NOW = Instant.parse("2026-03-01T12:00:30Z");
  public static final Instant COLLECTED = Instant.parse("2026-03-01T12:00:00Z");
  public static final InstantSource CLOCK = InstantSource.fixed(NOW);

  public static final Platform KALSHI = new Platform("kalshi");
  public static final Platform POLYMARKET = new Platform("polymarket");
  public static final Set<Platform> PLATFORMS = Set.of(KALSHI, POLYMARKET);

  public static final MarketId RAIN = new MarketId(KALSHI, "KXRAIN-26MAR02-T0.5");
  public static final MarketId CUP = new MarketId(POLYMARKET, "0x" + "ab".repeat(32));

  public static final ResolutionRules RAIN_RULES =
      new ResolutionRules("Rain above 0.5 in at Central Park.", "Trace is zero.", List.of("NWS"));

  private static final EventId RAIN_EVENT = new EventId(KALSHI, "KXRAIN-26MAR02");

  private Examples() {}

  public static <T> Dated<T> collected(T body) {
    return new Dated<>(body, COLLECTED, Duration.ofMinutes(20));
  }

  public static Quote rainQuote() {
    return new Quote(
        new Offer(Price.ofCents(40), Quantity.ofShares(1_200)),
        new Offer(Price.ofCents(43), null),
        Price.ofCents(41),
        new Quote.Activity(
            new TradedVolume(Quantity.ofDecimal(new BigDecimal("10500.25")), VolumeUnit.CONTRACTS),
            Quantity.ofShares(900),
            null),
        Instant.parse("2026-03-01T11:59:58.123456Z"),
        Instant.parse("2026-03-01T11:59:59Z"));
  }

  /** With a value in nearly every place. */
  public static MarketView rain() {
    Market market =
        new Market(
            RAIN,
            RAIN_EVENT,
            MarketKind.BINARY,
            new MarketText(
                "Rain in NYC on Mar 2?", "More than 0.5 in", "At most 0.5 in", "", false),
            new Topics(Category.WEATHER, List.of("Climate", "Rain")),
            new MarketSchedule(
                Instant.parse("2026-02-28T15:00:00Z"),
                Instant.parse("2026-03-03T04:59:00Z"),
                null,
                null),
            new MarketTerms(
                RAIN_RULES,
                new Strike.Above(new BigDecimal("0.5"), false),
                new FeeTerms.Charged(
                    new FeeCurve(new BigDecimal("0.07"), new BigDecimal("0.0175"), 1), null),
                TickGrid.uniform(Spread.ofCents(1))),
            MarketState.of(MarketStatus.OPEN),
            null);
    Event event =
        new Event(
            RAIN_EVENT,
            "KXRAIN",
            "Rain in New York <tomorrow>",
            "On Mar 2",
            market.topics(),
            OutcomeStructure.AT_MOST_ONE,
            Instant.parse("2026-03-02T05:00:00Z"));
    return view(market, event, rainQuote());
  }

  /** Settled, and as little known about it as may be. */
  public static MarketView cup() {
    Market market =
        new Market(
            CUP,
            null,
            MarketKind.BINARY,
            new MarketText("Will the cup be lifted?", "Yes", "No", "cup", false),
            new Topics(Category.SPORTS, List.of()),
            MarketSchedule.UNKNOWN,
            new MarketTerms(
                ResolutionRules.NONE,
                null,
                new FeeTerms.Unknown("not published"),
                TickGrid.UNKNOWN),
            new MarketState(
                MarketStatus.SETTLED,
                new Settlement.Voided(Price.ofCents(50)),
                Instant.parse("2026-02-20T00:00:00Z")),
            new OutcomeTokens("111", "222"));
    return view(market, null, null);
  }

  public static MarketDetail rainDetail() {
    return new MarketDetail(
        rain(),
        List.of(new RulesVersion(1, RAIN_RULES, Instant.parse("2026-02-28T15:00:00Z"))),
        COLLECTED);
  }

  public static JobRun collectRun() {
    Coverage.Verification verification = new Coverage.Verification(101, 1, 0, List.of(RAIN));
    VenueReport kalshi =
        new VenueReport(
            KALSHI,
            new Coverage(2, true, 100, 99, 90L, verification),
            new Tally(Map.of("new", 10L, "unchanged", 89L)),
            40,
            Tally.of("no_title"),
            Tally.NONE,
            Tally.NONE,
            Duration.ofMillis(4_500),
            null);
    VenueReport polymarket =
        new VenueReport(
            POLYMARKET,
            new Coverage(0, false, 0, 0, null, null),
            Tally.NONE,
            0,
            Tally.NONE,
            Tally.NONE,
            Tally.NONE,
            Duration.ofSeconds(1),
            "page 1: <timed out>");
    Funnel funnel = new Funnel(List.of(new Funnel.Step("read", 99, Tally.of("no_title"))));
    return new JobRun(
        new RunId(UUID.fromString("00000000-0000-0000-0000-000000000001")),
        JobName.COLLECT,
        Instant.parse("2026-03-01T11:59:54Z"),
        COLLECTED,
        RunStatus.PARTIAL,
        new RunReport(List.of(kalshi, polymarket), funnel, null));
  }

  public static Report health(Verdict verdict) {
    Condition database =
        new Condition("database", true, Condition.State.UP, "answers in 2 ms", COLLECTED);
    Condition redis = new Condition("redis", false, Condition.State.DOWN, "refused", null);
    return new Report(verdict, List.of(database, redis), NOW);
  }

  private static MarketView view(Market market, @Nullable Event event, @Nullable Quote quote) {
    return new MarketView(market, event, quote, Instant.parse("2026-02-28T15:00:00Z"), COLLECTED);
  }
}
