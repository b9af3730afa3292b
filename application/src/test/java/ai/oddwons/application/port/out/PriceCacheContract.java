package ai.oddwons.application.port.out;

import ai.oddwons.application.port.out.PriceCache.LatestPrice;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quantity;
import ai.oddwons.domain.pricing.ReferencePrice;
import ai.oddwons.domain.pricing.TradedVolume;
import ai.oddwons.domain.pricing.VolumeUnit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** What every {@link PriceCache} must do. Each test expects an empty one. */
public interface PriceCacheContract {
  Duration PATIENCE = Duration.ofMinutes(3);
  MarketId RAIN = new MarketId(new Platform("kalshi"), "KXRAIN-26NOV20");
  MarketId RAIN_ELSEWHERE = new MarketId(new Platform("polymarket"), "KXRAIN-26NOV20");
  Instant NOON = Instant.parse("2026-11-20T12:00:00.123456789Z");

  PriceCache cache();

  static LatestPrice rainAt(long cents, Instant updated) {
    return new LatestPrice(
        RAIN,
        new ReferencePrice(Price.ofCents(cents), ReferencePrice.Source.MID),
        new TradedVolume(Quantity.ofShares(1_200), VolumeUnit.CONTRACTS),
        updated);
  }

  @Test
  default void findPriceShouldBeEmptyForAnUnknownMarket() {
    cache().findPrice(RAIN).as(StepVerifier::create).expectComplete().verify(PATIENCE);
  }

  @Test
  default void findPriceShouldGiveBackExactlyWhatWasPut() {
    LatestPrice exact =
        new LatestPrice(
            RAIN_ELSEWHERE,
            new ReferencePrice(Price.ofMicros(123_457), ReferencePrice.Source.LAST),
            new TradedVolume(
                Quantity.ofDecimal(new BigDecimal("98765432.123456")), VolumeUnit.DOLLARS),
            NOON);

    put(exact)
        .then(cache().findPrice(RAIN_ELSEWHERE))
        .as(StepVerifier::create)
        .expectNext(exact)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void findPriceShouldKeepWhatIsUnknownUnknown() {
    LatestPrice silent = new LatestPrice(RAIN, null, null, NOON);

    put(silent)
        .then(cache().findPrice(RAIN))
        .as(StepVerifier::create)
        .expectNext(silent)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void findPriceShouldKeepTheVenuesApart() {
    put(rainAt(40, NOON))
        .then(cache().findPrice(RAIN_ELSEWHERE))
        .as(StepVerifier::create)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void putAllShouldReplaceWhatWasPutEarlier() {
    put(rainAt(40, NOON))
        .then(put(rainAt(41, NOON.plusSeconds(900))))
        .then(cache().findPrice(RAIN))
        .as(StepVerifier::create)
        .expectNext(rainAt(41, NOON.plusSeconds(900)))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void putAllShouldForgetAPriceThatHasBecomeUnknown() {
    LatestPrice silent = new LatestPrice(RAIN, null, null, NOON.plusSeconds(900));

    put(rainAt(40, NOON))
        .then(put(silent))
        .then(cache().findPrice(RAIN))
        .as(StepVerifier::create)
        .expectNext(silent)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void putAllShouldLetTheLastWinWhenAMarketIsGivenTwice() {
    cache()
        .putAll(List.of(rainAt(40, NOON), rainAt(43, NOON)))
        .then(cache().findPrice(RAIN))
        .as(StepVerifier::create)
        .expectNext(rainAt(43, NOON))
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void putAllShouldTakeNothingAtAll() {
    cache().putAll(List.of()).as(StepVerifier::create).expectComplete().verify(PATIENCE);
  }

  @Test
  default void putAllShouldTakeMoreThanOneBatch() {
    List<LatestPrice> many =
        IntStream.range(0, 2_345).mapToObj(PriceCacheContract::numbered).toList();

    cache()
        .putAll(many)
        .thenMany(Flux.fromIterable(many))
        .concatMap(price -> cache().findPrice(price.market()))
        .collectList()
        .as(StepVerifier::create)
        .expectNext(many)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void putAllShouldWriteOnlyOnceSubscribed() {
    Mono<Void> assembled = cache().putAll(List.of(rainAt(40, NOON)));

    cache().findPrice(RAIN).as(StepVerifier::create).expectComplete().verify(PATIENCE);
    assembled
        .then(cache().findPrice(RAIN))
        .as(StepVerifier::create)
        .expectNextCount(1)
        .expectComplete()
        .verify(PATIENCE);
  }

  @Test
  default void findPriceShouldAskAnewAtEverySubscription() {
    Mono<LatestPrice> assembledEarly = cache().findPrice(RAIN);

    put(rainAt(40, NOON))
        .then(assembledEarly)
        .as(StepVerifier::create)
        .expectNext(rainAt(40, NOON))
        .expectComplete()
        .verify(PATIENCE);
    put(rainAt(41, NOON))
        .then(assembledEarly)
        .as(StepVerifier::create)
        .expectNext(rainAt(41, NOON))
        .expectComplete()
        .verify(PATIENCE);
  }

  private Mono<Void> put(LatestPrice price) {
    return cache().putAll(List.of(price));
  }

  private static LatestPrice numbered(int number) {
    return new LatestPrice(
        new MarketId(RAIN.platform(), "KXRAIN-" + number),
        new ReferencePrice(Price.ofMicros(number), ReferencePrice.Source.MID),
        new TradedVolume(Quantity.ofShares(number), VolumeUnit.CONTRACTS),
        NOON);
  }
}
