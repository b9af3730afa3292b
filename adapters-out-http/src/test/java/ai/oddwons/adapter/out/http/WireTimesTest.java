package ai.oddwons.adapter.out.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WireTimesTest {

  static Stream<Instant> anyMoment() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20_261_120L);
    return Stream.generate(() ->
            Instant.ofEpochSecond(
                random.nextLong(-2_000_000_000L, 8_000_000_000L),
                random.nextBoolean() ? 0 : random.nextLong(1_000_000_000L)))
        .limit(500);
  }

  @ParameterizedTest
  @MethodSource("anyMoment")
  void tryParseShouldReadBackEveryMoment(Instant moment) {
    assertThat(WireTimes.tryParse(moment.toString())).contains(moment);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20T18:03:11Z, 2026-11-20T18:03:11Z",
    "2026-11-20T18:03:11.2Z, 2026-11-20T18:03:11.200Z",
    "2026-11-20T18:03:11.204113Z, 2026-11-20T18:03:11.204113Z",
    "2026-11-20T18:03:11.000000001Z, 2026-11-20T18:03:11.000000001Z",
    "2026-11-20T18:03:11+02:00, 2026-11-20T16:03:11Z",
    "2026-03-19 23:20:15+00, 2026-03-19T23:20:15Z",
    "2026-03-19 23:20:15.5+00, 2026-03-19T23:20:15.5Z",
    "2024-02-29T00:00:00Z, 2024-02-29T00:00:00Z",
    "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
  })
  void tryParseShouldReadEveryFormOfTheVenues(String text, Instant moment) {
    assertThat(WireTimes.tryParse(text)).contains(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Z",
        "tomorrow",
        "2026-11-20",
        "2026-11-20T18:03:11",
        "2026-13-20T18:03:11Z",
        "2026-02-30T18:03:11Z",
        "2025-02-29T00:00:00Z",
        "2026-11-20T24:00:01Z",
        "2026-11-20T18:60:11Z",
        "2026-11-20T18:03:61Z",
        "2026-11-20T18:03:11.1234567890Z",
        "2026-11-20T18:03:11,5Z",
        "2026-11-2 T18:03:11Z",
        "２０26-11-20T18:03:11Z",
        "+12026-11-20T18:03:11Z",
        "+999999999-01-01T00:00:00Z"
      })
  void tryParseShouldBeEmptyForWhatIsNoMoment(String text) {
    assertThat(WireTimes.tryParse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0001-01-01T00:00:00Z, true", "0000-12-31T00:00:00Z, true", "2026-01-01, false"})
  void isYearOneShouldKnowWhatServersWriteForNoTime(String text, boolean none) {
    assertThat(WireTimes.isYearOne(text)).isEqualTo(none);
  }
}
