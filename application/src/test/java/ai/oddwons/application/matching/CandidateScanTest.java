package ai.oddwons.application.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.oddwons.application.fake.InMemoryCandidateIndex;
import ai.oddwons.application.port.out.CandidateIndex.Candidates;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.application.port.out.StoreFailure;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.matching.MarketWording;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

final class CandidateScanTest {
  private static final Platform KALSHI = new Platform("kalshi");
  private static final Platform POLYMARKET = new Platform("polymarket");

  private final InMemoryCandidateIndex index = new InMemoryCandidateIndex();

  @Test
  void scanShouldAnswerEachMarketOnceOverManyBatches() {
    IndexRefresh.Refreshed held =
        ContractSteps.only(new IndexRefresh(index).refresh(KALSHI, markets(KALSHI, 10)));

    List<String> answers =
        ContractSteps.only(
            new CandidateScan(index, 2)
                .scan(markets(POLYMARKET, 200), KALSHI, 1, CandidateScanTest::pair)
                .collectList());

    assertThat(held.changed()).hasSize(10);
    assertThat(answers)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 200).mapToObj(at -> "M" + at + (at < 10 ? "=M" + at : "")).toList());
  }

  @Test
  void scanShouldFailAsTheIndexDoes() {
    index.outage().begin();

    new CandidateScan(index, 1)
        .scan(markets(POLYMARKET, 1), KALSHI, 1, CandidateScanTest::pair)
        .as(StepVerifier::create)
        .expectError(StoreFailure.Unavailable.class)
        .verify(Duration.ofMinutes(3));
  }

  @Test
  void scanShouldHaveAtLeastOneBatchUnderWay() {
    assertThatIllegalArgumentException().isThrownBy(() -> new CandidateScan(index, 0));
  }

  private static String pair(OpenMarket market, Candidates found) {
    return found.found().isEmpty()
        ? market.id().nativeId()
        : market.id().nativeId() + "=" + found.found().getFirst().market().nativeId();
  }

  private static Flux<OpenMarket> markets(Platform platform, int count) {
    return Flux.range(0, count)
        .map(at ->
            new OpenMarket(
                new MarketId(platform, "M" + at),
                new MarketWording(
                    "m" + at, "", "word" + Integer.toString(at + 36, 36), "", "", null)));
  }
}
