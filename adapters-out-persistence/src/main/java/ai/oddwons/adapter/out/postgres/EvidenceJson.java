package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.insight.Evidence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * One number as it stands in the column {@code patterns.evidence}. Rows live longer than programs:
 * keys may be added here and never change their meaning.
 *
 * @param value as text, so that nobody on the way rounds it
 * @param windowSeconds with decimals where the window has them
 */
record EvidenceJson(
    String id,
    String value,
    String unit,
    @Nullable BigDecimal windowSeconds,
    String source,
    String time) {
  private static final int NANOS = 9;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  static String write(List<Evidence> evidence) {
    return JSON.writeValueAsString(evidence.stream().map(EvidenceJson::of).toList());
  }

  static List<Evidence> read(String json) {
    return Stream.of(JSON.readValue(json, EvidenceJson[].class))
        .map(EvidenceJson::toEvidence)
        .toList();
  }

  private static EvidenceJson of(Evidence evidence) {
    Duration window = evidence.window();
    return new EvidenceJson(
        evidence.id(),
        evidence.value().toString(),
        Words.of(evidence.unit()),
        window == null ? null : seconds(window),
        evidence.source(),
        evidence.time().truncatedTo(ChronoUnit.MICROS).toString());
  }

  private Evidence toEvidence() {
    return new Evidence(
        id,
        new BigDecimal(value),
        Words.read(Evidence.Unit.class, unit),
        windowSeconds == null ? null : duration(windowSeconds),
        source,
        Instant.parse(time));
  }

  private static BigDecimal seconds(Duration window) {
    BigDecimal fraction = BigDecimal.valueOf(window.getNano(), NANOS);
    return BigDecimal.valueOf(window.getSeconds()).add(fraction.stripTrailingZeros());
  }

  private static Duration duration(BigDecimal seconds) {
    BigDecimal whole = seconds.setScale(0, RoundingMode.FLOOR);
    return Duration.ofSeconds(
        whole.longValueExact(), seconds.subtract(whole).movePointRight(NANOS).longValueExact());
  }
}
