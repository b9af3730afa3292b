package ai.oddwons.adapter.out.redis;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.port.out.PriceCacheContract;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PriceHashTest {
  private static final Map<String, String> RAIN =
      Map.of(
          "price",
          "0.4",
          "price_source",
          "mid",
          "volume",
          "1200",
          "volume_unit",
          "contracts",
          "updated",
          "2026-11-20T12:00:00.123456789Z");

  @Test
  void fieldsOfShouldNameSourceAndUnit() {
    assertThat(PriceHash.fieldsOf(PriceCacheContract.rainAt(40, PriceCacheContract.NOON)))
        .isEqualTo(RAIN);
  }

  @Test
  void keyOfShouldHoldPlatformAndMarket() {
    assertThat(PriceHash.keyOf(PriceCacheContract.RAIN)).isEqualTo("price:kalshi:KXRAIN-26NOV20");
  }

  @Test
  void tryParseShouldReadWhatWasWritten() {
    assertThat(PriceHash.tryParse(PriceCacheContract.RAIN, RAIN))
        .contains(PriceCacheContract.rainAt(40, PriceCacheContract.NOON));
  }

  @ParameterizedTest
  @CsvSource({
    "price, 1.2",
    "price, x",
    "price_source, middle",
    "price_source,",
    "volume, -1",
    "volume, many",
    "volume_unit, shares",
    "volume_unit,",
    "updated, yesterday",
    "updated,"
  })
  void tryParseShouldBeEmptyForAHashThatIsNotOurs(String field, String value) {
    Map<String, String> foul = new HashMap<>(RAIN);
    foul.computeIfPresent(field, (name, before) -> value);

    assertThat(PriceHash.tryParse(PriceCacheContract.RAIN, foul)).isEmpty();
  }
}
