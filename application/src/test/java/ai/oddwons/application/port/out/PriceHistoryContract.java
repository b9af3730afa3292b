package ai.oddwons.application.port.out;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.PriceHistory.PastReading;
import ai.oddwons.application.port.out.PriceHistory.Window;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.ReferencePrice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

/** What every {@link PriceHistory} must do, the in-memory one included. */
public interface PriceHistoryContract extends VenueStage {
  Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  Window MORNING = new Window(NOON.minus(Duration.ofHours(6)), NOON, Duration.ofHours(1));

  PriceHistory history();

  /**
   * The market stood at these prices, in cents, at full hours, oldest first, the last one an hour
   * before noon.
   */
  void traded(int market, List<Integer> centsByHour);

  @Test
  default void streamHistoryShouldTellThePastInRisingTime() {
    traded(1, List.of(40, 41, 45));

    List<PastReading> past =
        history().streamHistory(List.of(address(1)), MORNING).collectList().as(ContractSteps::only);

    assertThat(past).extracting(PastReading::market).containsOnly(market(1));
    assertThat(past).extracting(PastReading::at).isSorted().doesNotHaveDuplicates();
    assertThat(past)
        .extracting(reading -> Objects.requireNonNull(reading.quote().reference()))
        .extracting(ReferencePrice::price)
        .containsExactly(Price.ofCents(40), Price.ofCents(41), Price.ofCents(45));
  }

  @Test
  default void streamHistoryShouldStayWithinItsWindow() {
    traded(1, List.of(40, 41, 45));

    List<PastReading> past =
        history().streamHistory(List.of(address(1)), MORNING).collectList().as(ContractSteps::only);

    assertThat(past)
        .allSatisfy(reading ->
            assertThat(reading.at()).isAfterOrEqualTo(MORNING.from()).isBefore(MORNING.until()));
  }

  @Test
  default void streamHistoryShouldTellOfSeveralMarkets() {
    traded(1, List.of(40, 41));
    traded(2, List.of(70));

    List<PastReading> past =
        history()
            .streamHistory(List.of(address(1), address(2)), MORNING)
            .collectList()
            .as(ContractSteps::only);

    assertThat(past)
        .extracting(PastReading::market)
        .containsExactlyInAnyOrder(market(1), market(1), market(2));
  }

  @Test
  default void streamHistoryShouldTellNothingOfAMarketWithoutOne() {
    history()
        .streamHistory(List.of(address(9)), MORNING)
        .as(StepVerifier::create)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void streamHistoryShouldAskOnlyOnceSubscribed() {
    Flux<PastReading> assembledEarly = history().streamHistory(List.of(address(1)), MORNING);
    traded(1, List.of(40));

    assembledEarly.as(StepVerifier::create).expectNextCount(1).expectComplete().verify(PATIENCE);
  }

  @Test
  default void streamHistoryShouldFailInKindWhenTheVenueIsDown() {
    traded(1, List.of(40));
    breakDown();

    history()
        .streamHistory(List.of(address(1)), MORNING)
        .as(StepVerifier::create)
        .expectError(VenueFailure.Temporary.class)
        .verify(PATIENCE);
  }
}
