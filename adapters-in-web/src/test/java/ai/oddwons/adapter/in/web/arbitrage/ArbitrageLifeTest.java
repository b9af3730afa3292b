package ai.oddwons.adapter.in.web.arbitrage;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.ArbitrageExamples;
import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.FakeArbitrage;
import ai.oddwons.domain.arbitrage.LifeTable;
import ai.oddwons.domain.arbitrage.Lifetime;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

final class ArbitrageLifeTest {
  private static final String LIFE = "/api/v1/arbitrage/life";

  private final FakeArbitrage arbitrage = new FakeArbitrage();
  private final WebTestClient client =
      Clients.of(new ArbitrageEndpoints(arbitrage, Examples.CLOCK, Examples.PLATFORMS));

  @Test
  void lifeShouldTellOfEachTypeHowLongItsFindingsLast() {
    arbitrage.lives = Mono.just(Examples.collected(ArbitrageExamples.lives()));

    client
        .get()
        .uri(LIFE)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"data": [
               {"type": "cross_platform", "from": "2026-01-30T12:00:30Z", "cases": 4, "ended": 3,
                "half_life_seconds": "22.5", "alive_after_30s": "0.5", "alive_after_5m": "0.5",
                "steps": [
                  {"after_seconds": "2.5", "alive": "0.75"},
                  {"after_seconds": "22.5", "alive": "0.5"},
                  {"after_seconds": "597.75", "alive": "0"}]},
               {"type": "hedge", "from": "2026-01-30T12:00:30Z", "cases": 0, "ended": 0,
                "half_life_seconds": null, "alive_after_30s": null, "alive_after_5m": null,
                "steps": []}],
             "next_cursor": null,
             "as_of": "2026-03-01T12:00:00Z", "fresh_for_seconds": 1200, "stale": false}
            """,
            JsonCompareMode.STRICT);
    assertThat(arbitrage.asked).containsExactly("lives");
  }

  @Test
  void lifeShouldHaveNoHalfLifeWhileMoreThanHalfAreThere() {
    LifeTable table =
        LifeTable.of(List.of(over(1_000), new Lifetime(Duration.ofMinutes(10), null)));
    LifeTable most =
        LifeTable.of(
            List.of(
                over(1_000),
                new Lifetime(Duration.ofMinutes(10), null),
                new Lifetime(Duration.ofMinutes(10), null)));

    assertThat(table.halfLife()).contains(Duration.ofMillis(1_000));
    assertThat(LifeStepBody.listOf(most))
        .extracting(step -> step.alive().toPlainString())
        .containsExactly("0.667");
  }

  /** A month of findings by the second would make an answer without bounds. */
  @Test
  void lifeShouldLeaveOutFallsTooSmallToBeSeen() {
    List<Lifetime> many =
        LongStream.rangeClosed(1, 20_000).mapToObj(ArbitrageLifeTest::over).toList();

    List<LifeStepBody> steps = LifeStepBody.listOf(LifeTable.of(many));

    assertThat(steps).hasSize(1_000);
    assertThat(steps.getFirst().alive()).isEqualByComparingTo("0.999");
    assertThat(steps.getLast().alive()).isEqualByComparingTo("0");
  }

  @Test
  void lifeShouldRefuseParameters() {
    client.get().uri(LIFE + "?type=hedge").exchange().expectStatus().isBadRequest();
    assertThat(arbitrage.asked).isEmpty();
  }

  private static Lifetime over(long millis) {
    return new Lifetime(Duration.ofMillis(millis), Duration.ofMillis(millis));
  }
}
