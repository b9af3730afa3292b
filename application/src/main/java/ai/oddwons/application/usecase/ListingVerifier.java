package ai.oddwons.application.usecase;

import ai.oddwons.application.port.out.MarketCatalogue;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.run.Coverage.Verification;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/** Compares what a run stored with a second, independent listing of the same venue. */
final class ListingVerifier {
  private static final int SAMPLES = 50;

  private final MarketCatalogue catalogue;

  ListingVerifier(MarketCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Fails as the catalogue does. */
  Mono<Verification> verify(VenueCollection collection) {
    return Mono.defer(() ->
        catalogue
            .streamOpenIds()
            .reduceWith(() -> new Comparison(collection), Comparison::with)
            .map(Comparison::result));
  }

  /** Mutable, confined to one subscription. */
  private static final class Comparison {
    private final VenueCollection collection;
    private final IdSet there = new IdSet();
    private final List<MarketId> samples = new ArrayList<>();
    private long onlyThere;
    private long onBoth;

    Comparison(VenueCollection collection) {
      this.collection = collection;
    }

    Comparison with(List<MarketId> ids) {
      ids.forEach(this::compare);
      return this;
    }

    private void compare(MarketId id) {
      if (!there.add(id.nativeId())) {
        return;
      }
      if (collection.hasStored(id)) {
        onBoth++;
      } else if (!collection.hasSeen(id)) {
        onlyThere++;
        if (samples.size() < SAMPLES) {
          samples.add(id);
        }
      }
    }

    Verification result() {
      return new Verification(there.size(), onlyThere, collection.storedCount() - onBoth, samples);
    }
  }
}
