package ai.oddwons.adapter.out.polymarket;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.market.MarketStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LifecycleTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // active, closed, archived, accepting orders, resolution, status
        "true,  false, false, true,  -,          OPEN",
        "true,  false, -,     -,     -,          OPEN",
        "true,  false, false, false, -,          PAUSED",
        "-,     -,     -,     true,  -,          OPEN",
        "-,     -,     -,     -,     -,          PAUSED",
        "false, false, false, false, -,          SCHEDULED",
        "false, false, false, true,  -,          SCHEDULED",
        "true,  true,  false, true,  -,          CLOSED",
        "true,  false, true,  true,  -,          CLOSED",
        "true,  true,  false, false, something,  CLOSED",
        "true,  false, false, true,  proposed,   DETERMINED",
        "true,  true,  false, false, proposed,   DETERMINED",
        "true,  false, false, true,  disputed,   DISPUTED",
        "true,  true,  false, false, challenged, DISPUTED",
        "true,  false, false, true,  resolved,   DETERMINED",
        "true,  true,  false, false, resolved,   CLOSED"
      })
  void statusShouldFollowTheTable(
      Boolean active,
      Boolean closed,
      Boolean archived,
      Boolean accepting,
      String resolution,
      MarketStatus expected) {
    Lifecycle lifecycle = new Lifecycle(active, closed, archived, accepting, resolution);

    assertThat(lifecycle.status()).isEqualTo(expected);
  }
}
