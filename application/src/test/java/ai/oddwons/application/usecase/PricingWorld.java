package ai.oddwons.application.usecase;

import static ai.oddwons.application.fixture.Samples.KALSHI;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.POLYMARKET;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.listed;
import static ai.oddwons.application.fixture.Samples.market;
import static ai.oddwons.application.fixture.Samples.polymarket;
import static ai.oddwons.application.fixture.Samples.quote;

import ai.oddwons.application.arbitrage.Payout;
import ai.oddwons.application.fake.InMemoryArbitrageStore;
import ai.oddwons.application.fake.InMemoryCandidateIndex;
import ai.oddwons.application.fake.InMemoryJobLedger;
import ai.oddwons.application.fake.InMemoryMarketStore;
import ai.oddwons.application.fake.InMemoryMatchStore;
import ai.oddwons.application.fake.InMemorySnapshotStore;
import ai.oddwons.application.fake.InMemoryVenue;
import ai.oddwons.application.fixture.MarketSample;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.application.port.in.FindArbitrage;
import ai.oddwons.application.port.in.MatchMarkets;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.SnapshotStore;
import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeRounding;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.FeeModels;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketText;
import ai.oddwons.domain.pricing.Level;
import ai.oddwons.domain.pricing.OrderBook;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Two venues whose markets may ask the same, and all that matches and prices them. */
final class PricingWorld {
  static final MarketId ONE = kalshi("KXBTC-26DEC31-T150000");
  static final MarketId OTHER = polymarket("0xbtc150k");
  static final FeeTerms KALSHI_FEES =
      new FeeTerms.Charged(new FeeCurve(new BigDecimal("0.07"), BigDecimal.ZERO, 1), null);
  static final FeeTerms POLYMARKET_FEES =
      new FeeTerms.Charged(new FeeCurve(new BigDecimal("0.04"), BigDecimal.ZERO, 1), null);

  final TickingClock clock = new TickingClock(NOON);
  final InMemorySnapshotStore snapshots = new InMemorySnapshotStore();
  final InMemoryMarketStore markets = new InMemoryMarketStore(snapshots);
  final InMemoryArbitrageStore opportunities = new InMemoryArbitrageStore(markets);
  final InMemoryMatchStore matches = new InMemoryMatchStore(markets, opportunities);
  final InMemoryCandidateIndex index = new InMemoryCandidateIndex();
  final InMemoryJobLedger ledger = new InMemoryJobLedger();
  final InMemoryVenue kalshiVenue = new InMemoryVenue(KALSHI, 10);
  final InMemoryVenue polymarketVenue = new InMemoryVenue(POLYMARKET, 10);
  private final List<Event> events = new ArrayList<>();
  private final AtomicLong runs = new AtomicLong();

  /** Bitcoin above a level at the end of the year, in Kalshi's words. */
  static MarketSample one() {
    return market(ONE)
        .text(
            new MarketText(
                "Bitcoin price on Dec 31, 2026 at 5pm EST?", "$150,000 or above", "", "", false))
        .rules(
            "If the price of Bitcoin is above or equal to 150,000 at 5 PM EST on Dec 31, 2026 by the"
                + " CF Bitcoin Real-Time Index (BRTI), then the market resolves to Yes.")
        .fees(KALSHI_FEES)
        .closing(NOON.plus(Duration.ofDays(41)));
  }

  /** The same in Polymarket's words. */
  static MarketSample other() {
    return market(OTHER)
        .text(
            new MarketText(
                "Will the price of Bitcoin be $150,000 or above at 5 PM EST on December 31, 2026?",
                "Yes",
                "No",
                "bitcoin-150k-december-31",
                false))
        .rules(
            "This market resolves to Yes if the price of Bitcoin is above or equal to $150,000 at"
                + " 5 PM EST on December 31, 2026. The resolution source is the CF Benchmarks BRTI.")
        .fees(POLYMARKET_FEES)
        .closing(NOON.plus(Duration.ofDays(41)));
  }

  void group(Event event) {
    events.add(event);
  }

  /** Listed with prices in cents, and kept as a collection would. */
  void collect(MarketSample sample, int bid, int ask) {
    Market market = sample.build();
    ListedMarket listed = listed(market, quote(bid, ask, clock.instant()).build());
    only(markets.keep(new MarketStore.Batch(RUN, events, List.of(listed), clock.instant())));
    only(
        snapshots.record(
            RUN, List.of(new SnapshotStore.Reading(market.id(), listed.quote(), null))));
  }

  /** What its venue answers from now on; levels such as {@code "100@0.44"}, the best first. */
  void book(MarketId market, List<String> bids, List<String> asks) {
    venue(market).putBook(market, OrderBook.of(levels(bids), levels(asks), null, clock.instant()));
  }

  private InMemoryVenue venue(MarketId market) {
    return market.platform().equals(KALSHI) ? kalshiVenue : polymarketVenue;
  }

  private static List<Level> levels(List<String> levels) {
    return levels.stream().map(PricingWorld::level).toList();
  }

  private static Level level(String text) {
    String[] parts = text.split("@");
    return new Level(
        Price.ofDecimal(new BigDecimal(parts[1])), Quantity.ofDecimal(new BigDecimal(parts[0])));
  }

  JobRun matched() {
    return switch (all(matcher().match()).getLast()) {
      case MatchMarkets.Update.Ended(JobRun run) -> run;
      case MatchMarkets.Update.Busy busy -> throw new AssertionError("busy: " + busy);
      case MatchMarkets.Update.Progress progress -> throw new AssertionError("stopped");
    };
  }

  MatchMarketsService matcher() {
    return new MatchMarketsService(
        new MatchStores(markets, matches, index, ledger),
        List.of(KALSHI, POLYMARKET),
        clock,
        this::nextRunId,
        MatchSettings.USUAL);
  }

  JobRun priced() {
    return switch (all(pricer().find(Duration.ZERO)).getLast()) {
      case FindArbitrage.Update.Ended(JobRun run) -> run;
      case FindArbitrage.Update.Busy busy -> throw new AssertionError("busy: " + busy);
      case FindArbitrage.Update.Looked looked -> throw new AssertionError("stopped");
    };
  }

  FindArbitrageService pricer() {
    FeeModels fees =
        new FeeModels(
            Map.of(
                KALSHI, FeeRounding.ToBalance.CENTS,
                POLYMARKET, FeeRounding.PerFill.FIVE_DECIMALS));
    Payout payout = new Payout(Map.of(KALSHI, Duration.ofHours(1), POLYMARKET, Duration.ofDays(1)));
    return new FindArbitrageService(
        new ArbitrageStores(markets, matches, opportunities, ledger),
        List.of(kalshiVenue.asVenue(), polymarketVenue.asVenue()),
        clock,
        this::nextRunId,
        ArbitrageSettings.usual(fees, payout),
        Mono.never());
  }

  /** The only opportunity that was ever kept. */
  OpportunityView onlyOpportunity() {
    List<OpportunityView> all = opportunities.all();
    if (all.size() != 1) {
      throw new AssertionError("kept " + all);
    }
    return all.getFirst();
  }

  private RunId nextRunId() {
    return new RunId(new UUID(9, runs.incrementAndGet()));
  }

  static <T> T only(Mono<T> answer) {
    return all(answer.flux()).getFirst();
  }

  static <T> List<T> all(Flux<T> answer) {
    List<T> seen = new ArrayList<>();
    StepVerifier.create(answer)
        .recordWith(() -> seen)
        .thenConsumeWhile(item -> true)
        .expectComplete()
        .verify(World.PATIENCE);
    return seen;
  }
}
