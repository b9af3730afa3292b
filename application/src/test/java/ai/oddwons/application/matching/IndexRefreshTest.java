package ai.oddwons.application.matching;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fake.InMemoryCandidateIndex;
import ai.oddwons.application.matching.IndexRefresh.Refreshed;
import ai.oddwons.application.port.out.CandidateIndex.Entry;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.matching.MarketWording;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

final class IndexRefreshTest {
  private static final Platform KALSHI = new Platform("kalshi");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final InMemoryCandidateIndex index = new InMemoryCandidateIndex();
  private final IndexRefresh refresh = new IndexRefresh(index);

  @Test
  void refreshShouldPutEverythingIntoAnEmptyIndex() {
    assertThat(refresh(market("A", "Rain?"), market("B", "Snow?")))
        .isEqualTo(new Refreshed(java.util.List.of(id("A"), id("B")), 0));
    assertThat(held()).containsExactlyInAnyOrder(id("A"), id("B"));
  }

  @Test
  void refreshShouldLeaveAloneWhatHasNotChanged() {
    refresh(market("A", "Rain?"), market("B", "Snow?"));

    assertThat(refresh(market("A", "Rain?"), market("B", "Hail?")).changed())
        .containsExactly(id("B"));
  }

  @Test
  void refreshShouldForgetWhatIsOpenNoLonger() {
    refresh(market("A", "Rain?"), market("B", "Snow?"));

    assertThat(refresh(market("B", "Snow?"))).isEqualTo(new Refreshed(java.util.List.of(), 1));
    assertThat(held()).containsExactly(id("B"));
  }

  @Test
  void refreshShouldChangeNothingWhenTheMarketsFail() {
    refresh(market("A", "Rain?"));

    refresh
        .refresh(
            KALSHI,
            Flux.just(market("B", "Snow?"))
                .concatWith(Mono.error(new StoreFailure.Unavailable("gone", null))))
        .as(StepVerifier::create)
        .expectError(StoreFailure.Unavailable.class)
        .verify(PATIENCE);

    assertThat(held()).containsExactly(id("A"));
  }

  @Test
  void refreshShouldStartOverAtEachSubscription() {
    Mono<Refreshed> assembled = refresh.refresh(KALSHI, Flux.just(market("A", "Rain?")));

    assertThat(ContractSteps.only(assembled).changed()).hasSize(1);
    assertThat(ContractSteps.only(assembled)).isEqualTo(new Refreshed(java.util.List.of(), 0));
  }

  private Refreshed refresh(OpenMarket... open) {
    return ContractSteps.only(refresh.refresh(KALSHI, Flux.just(open)));
  }

  private java.util.List<MarketId> held() {
    return ContractSteps.only(index.streamEntries(KALSHI).map(Entry::market).collectList());
  }

  private static OpenMarket market(String id, String title) {
    return new OpenMarket(id(id), new MarketWording(id, "", title, "", "", null));
  }

  private static MarketId id(String id) {
    return new MarketId(KALSHI, id);
  }
}
