package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.KALSHI;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.fixture.Samples.event;
import static ai.oddwons.application.fixture.Samples.kalshi;
import static ai.oddwons.application.fixture.Samples.listed;
import static ai.oddwons.application.fixture.Samples.market;
import static ai.oddwons.application.fixture.Samples.polymarket;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.MarketProfile;
import ai.oddwons.application.port.out.MarketStore.Batch;
import ai.oddwons.application.port.out.SettlementReports.SettlementReport;
import ai.oddwons.domain.fees.FeeCurve;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.Settlement;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Spread;
import ai.oddwons.domain.pricing.TickGrid;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** How every {@link MarketStore} must stream; each test begins with empty stores. */
public interface MarketProfilesContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  Event STORM = event(KALSHI, "KXSTORM", "Storm over Lisbon");

  MarketStore markets();

  @Test
  default void streamProfilesShouldBeEmptyWhenThereAreNone() {
    StepVerifier.create(markets().streamProfiles(Instant.EPOCH)).expectComplete().verify(PATIENCE);
  }

  @Test
  default void streamProfilesShouldGiveBackEveryPart() {
    FeeTerms fees =
        new FeeTerms.Charged(
            new FeeCurve(new BigDecimal("0.07"), new BigDecimal("0.0175"), 1), NOON.plusSeconds(5));
    TickGrid ticks =
        new TickGrid(
            List.of(new TickGrid.Band(Price.ZERO, Price.ofCents(10), Spread.ofMicros(1_000))));
    Market whole =
        market(kalshi("A"))
            .of(STORM.id())
            .category(Category.CRYPTO)
            .closing(NOON.plusSeconds(50))
            .fees(fees)
            .ticks(ticks)
            .build();
    Market bare = market(polymarket("0xb")).closing(null).ticks(TickGrid.UNKNOWN).build();
    Instant at = NOON.plusNanos(123_456_000);

    keep(at, whole, bare);

    assertThat(profiles(Instant.EPOCH))
        .containsExactly(
            new MarketProfile(
                whole.id(),
                STORM.id(),
                Category.CRYPTO,
                MarketStatus.OPEN,
                NOON.plusSeconds(50),
                ticks,
                fees,
                at),
            new MarketProfile(
                bare.id(),
                null,
                Category.WEATHER,
                MarketStatus.OPEN,
                null,
                TickGrid.UNKNOWN,
                new FeeTerms.Unknown("not asked"),
                at));
  }

  @Test
  default void streamProfilesShouldGoByPlatformAndId() {
    keep(
        NOON,
        market(polymarket("A")).build(),
        market(kalshi("b")).build(),
        market(kalshi("B")).build(),
        market(kalshi("A")).build());

    assertThat(ids(Instant.EPOCH))
        .containsExactly("kalshi:A", "kalshi:B", "kalshi:b", "polymarket:A");
  }

  @Test
  default void streamProfilesShouldHoldOnlyWhatChangedAfterTheMoment() {
    keep(NOON, market(kalshi("A")).build(), market(kalshi("B")).build());
    keep(NOON.plusSeconds(10), market(kalshi("A")).build(), market(kalshi("B")).title("?").build());
    keep(NOON.plusSeconds(20), market(kalshi("C")).build());

    assertThat(ids(NOON.minusNanos(1_000))).containsExactly("kalshi:A", "kalshi:B", "kalshi:C");
    assertThat(ids(NOON)).containsExactly("kalshi:B", "kalshi:C");
    assertThat(ids(NOON.plusSeconds(10))).containsExactly("kalshi:C");
    assertThat(ids(NOON.plusSeconds(20))).isEmpty();
  }

  @Test
  default void streamProfilesShouldHoldAChangeOfState() {
    keep(NOON, market(kalshi("A")).build(), market(kalshi("B")).build());
    MarketState settled =
        new MarketState(MarketStatus.SETTLED, new Settlement.Yes(), NOON.plusSeconds(5));
    Contracts.only(
        markets()
            .keepStates(List.of(new SettlementReport(kalshi("B"), settled)), NOON.plusSeconds(10)));

    assertThat(profiles(NOON))
        .singleElement()
        .satisfies(profile -> {
          assertThat(profile.id()).isEqualTo(kalshi("B"));
          assertThat(profile.status()).isEqualTo(MarketStatus.SETTLED);
          assertThat(profile.changedAt()).isEqualTo(NOON.plusSeconds(10));
        });
  }

  @Test
  default void streamProfilesShouldGiveEachOnceWhenThereAreMany() {
    int many = 11_000;
    Market[] page =
        IntStream.range(0, many)
            .mapToObj(i -> market(kalshi("M-%05d".formatted(i))).build())
            .toArray(Market[]::new);
    keep(NOON, page);

    assertThat(ids(Instant.EPOCH))
        .isEqualTo(Stream.of(page).map(market -> market.id().toString()).toList());
  }

  @Test
  default void streamProfilesShouldBearAReaderWhoStopsInItsMiddle() {
    keep(NOON, market(kalshi("A")).build(), market(kalshi("B")).build());

    for (int i = 0; i < 20; i++) {
      markets()
          .streamProfiles(Instant.EPOCH)
          .take(1)
          .as(StepVerifier::create)
          .expectNextCount(1)
          .expectComplete()
          .verify(PATIENCE);
    }
    assertThat(ids(Instant.EPOCH)).hasSize(2);
  }

  @Test
  default void streamProfilesShouldAskOnlyOnceSubscribedAndThenAnew() {
    Flux<MarketProfile> early = markets().streamProfiles(Instant.EPOCH);
    keep(NOON, market(kalshi("A")).build());
    StepVerifier.create(early).expectNextCount(1).expectComplete().verify(PATIENCE);

    keep(NOON, market(kalshi("B")).build());
    StepVerifier.create(early).expectNextCount(2).expectComplete().verify(PATIENCE);
  }

  private void keep(Instant at, Market... some) {
    List<ListedMarket> page = Stream.of(some).map(market -> listed(market)).toList();
    Contracts.only(markets().keep(new Batch(RUN, at, List.of(STORM), page, at)));
  }

  private List<MarketProfile> profiles(Instant after) {
    return Contracts.only(markets().streamProfiles(after).collectList());
  }

  private List<String> ids(Instant after) {
    return profiles(after).stream().map(profile -> profile.id().toString()).toList();
  }
}
