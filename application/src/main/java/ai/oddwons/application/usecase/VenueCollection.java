package ai.oddwons.application.usecase;

import ai.oddwons.application.port.in.CollectMarkets.Update.Progress;
import ai.oddwons.application.port.out.CataloguePage;
import ai.oddwons.application.port.out.MarketStore.KeptMarkets;
import ai.oddwons.application.port.out.Rejection;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.run.Coverage;
import ai.oddwons.domain.run.Tally;
import ai.oddwons.domain.run.VenueReport;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one run has seen of one venue so far. Mutable, confined to the one subscription that made
 * it; Reactor's serial signals keep its steps in order.
 */
final class VenueCollection {
  private final Platform platform;
  private final @Nullable Long previouslyListed;
  private final IdSet stored = new IdSet();
  private final IdSet refused = new IdSet();
  private final Map<String, Long> markets = new HashMap<>();
  private long refusedWithoutId;
  private long refusedAndLaterStored;
  private int pages;
  private long snapshots;
  private boolean complete;
  private boolean cacheGone;
  private Tally rejected = Tally.NONE;
  private Tally flagged = Tally.NONE;
  private Tally drift = Tally.NONE;
  private Coverage.@Nullable Verification verification;

  VenueCollection(Platform platform, @Nullable Long previouslyListed) {
    this.platform = platform;
    this.previouslyListed = previouslyListed;
  }

  Platform platform() {
    return platform;
  }

  /** A page has been read and all of it stored. */
  Progress closed(CataloguePage page, KeptMarkets kept, int snapshotsWritten) {
    pages++;
    complete = page.last();
    snapshots += snapshotsWritten;
    page.markets().forEach(listed -> countStored(listed.market().id().nativeId()));
    page.rejections().forEach(this::countRejection);
    flagged = flagged.plus(page.flagged());
    drift = drift.plus(page.drift());
    countMarkets("new", kept.added().size());
    countMarkets("changed", kept.changed().size());
    countMarkets("unchanged", kept.unchanged());
    return new Progress(
        platform, pages, stored.size(), previouslyListed == null ? 0 : previouslyListed);
  }

  /** Markets by what became of them, such as {@code ended}; nothing happens for a count of 0. */
  void countMarkets(String name, long count) {
    if (count > 0) {
      markets.merge(name, count, Math::addExact);
    }
  }

  void flag(String name) {
    flagged = flagged.plus(Tally.of(name));
  }

  /** From now on the cache is passed over: a dead one must not slow every page. */
  void cacheGone() {
    if (!cacheGone) {
      cacheGone = true;
      flag("price_cache_unavailable");
    }
  }

  boolean isCacheGone() {
    return cacheGone;
  }

  boolean hasSeen(MarketId id) {
    return stored.contains(id.nativeId()) || refused.contains(id.nativeId());
  }

  boolean hasStored(MarketId id) {
    return stored.contains(id.nativeId());
  }

  long storedCount() {
    return stored.size();
  }

  int pages() {
    return pages;
  }

  boolean isComplete() {
    return complete;
  }

  void verified(Coverage.Verification result) {
    verification = result;
  }

  VenueReport report(Duration took, @Nullable String failure) {
    long listed = stored.size() + refusedCount();
    Coverage coverage =
        new Coverage(pages, complete, listed, stored.size(), previouslyListed, verification);
    return new VenueReport(
        platform, coverage, new Tally(markets), snapshots, rejected, flagged, drift, took, failure);
  }

  private long refusedCount() {
    return refused.size() + refusedWithoutId - refusedAndLaterStored;
  }

  private void countStored(String nativeId) {
    if (stored.add(nativeId) && refused.contains(nativeId)) {
      refusedAndLaterStored++;
    }
  }

  private void countRejection(Rejection rejection) {
    rejected = rejected.plus(Tally.of(rejection.reason()));
    String nativeId = rejection.nativeId();
    if (nativeId == null) {
      refusedWithoutId++;
    } else if (!stored.contains(nativeId)) {
      refused.add(nativeId);
    }
  }
}
