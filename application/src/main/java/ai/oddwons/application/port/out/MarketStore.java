package ai.oddwons.application.port.out;

import ai.oddwons.application.model.ListedWording;
import ai.oddwons.application.model.MarketFilter;
import ai.oddwons.application.model.MarketProfile;
import ai.oddwons.application.model.MarketView;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PolledPrices;
import ai.oddwons.application.model.RulesVersion;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.MarketAddress;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.RunId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What we know of markets and events, prices apart. All methods fail only with {@link
 * StoreFailure}.
 */
public interface MarketStore {

  /**
   * Keeps the events and markets of one page, all or nothing. A market that stands as it stood is
   * left untouched, and the venue's own time of change is not by itself a change; new rules make a
   * new version. A market given twice counts once, the last one wins. What {@link #keepStates}
   * noted holds until the market is seen again.
   */
  Mono<KeptMarkets> keep(Batch batch);

  /**
   * Notes what became of markets, all or nothing; those we do not know are passed over, and of two
   * reports on one market the last one counts.
   *
   * @return how many were changed by it
   */
  Mono<Long> keepStates(List<SettlementReport> reports, Instant at);

  /**
   * The markets whose life has begun and whose outcome is not final yet, as far as we know, in the
   * order of their ids.
   */
  Flux<MarketAddress> streamUnsettled(Platform platform);

  /**
   * Markets of which anything but the quote changed after a moment, in the order of their ids, all
   * as they stood at one moment. A change is dated by the page or report that told of it, which is
   * before it can be seen here: whoever asks again should begin before the last writer did.
   *
   * @param after exclusive; {@link Instant#EPOCH} for all markets
   */
  Flux<MarketProfile> streamProfiles(Instant after);

  /**
   * What the tradable markets of a platform say that name their outcome, in the order of their ids,
   * all as they stood at one moment. Never behind what was written before.
   */
  Flux<ListedWording> streamWordings(Platform platform);

  /** The same of some markets, whatever became of them; those we never saw are left out. */
  Flux<ListedWording> listWordings(Collection<MarketId> markets);

  /**
   * The latest best prices of the tradable markets that name their outcome, by platform, event and
   * id, those of no event last, all as they stood at one moment. Never behind what was written
   * before.
   */
  Flux<PolledPrices> streamPolledPrices();

  /** Some markets, in no order; those we never saw are left out. Never behind what was written. */
  Flux<MarketView> listFreshMarkets(Collection<MarketId> markets);

  /** Empty when we never saw the market. May lag as far behind as other reads for people do. */
  Mono<MarketView> findMarket(MarketId id);

  /** As {@link #findMarket}, and never behind what was written before. */
  Mono<MarketView> findFreshMarket(MarketId id);

  /**
   * Markets with their latest quote. An empty slice when none fits; also fails with {@link
   * ai.oddwons.application.model.MalformedCursor}.
   */
  Mono<Slice<MarketView>> listMarkets(MarketFilter filter, PageRequest page);

  /** All versions of a market's rules, oldest first; empty when we never saw the market. */
  Flux<RulesVersion> listRulesVersions(MarketId id);

  /**
   * One page to keep.
   *
   * @param events every event the markets belong to, or none where it is known already
   * @param seenAt when the page arrived
   */
  record Batch(RunId run, List<Event> events, List<ListedMarket> markets, Instant seenAt) {
    public Batch {
      events = List.copyOf(events);
      markets = List.copyOf(markets);
    }
  }

  /**
   * What became of a page.
   *
   * @param added never seen before
   * @param changed something but the quote differs from what we knew
   * @param unchanged how many stood as they stood
   */
  record KeptMarkets(Set<MarketId> added, Set<MarketId> changed, int unchanged) {
    public KeptMarkets {
      added = Set.copyOf(added);
      changed = Set.copyOf(changed);
    }
  }
}
