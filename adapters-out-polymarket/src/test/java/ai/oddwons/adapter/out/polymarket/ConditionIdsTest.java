package ai.oddwons.adapter.out.polymarket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConditionIdsTest {
  private static final String HEX = "5c0fAB".repeat(10) + "5c0f";

  @Test
  void tryParseShouldLowerCase() {
    assertThat(ConditionIds.tryParse("0x" + HEX))
        .hasValueSatisfying(
            id -> assertThat(id.nativeId()).isEqualTo("0x" + HEX.toLowerCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0x", "1600123", "0x5c0f", "KXRAIN-1"})
  void tryParseShouldBeEmptyForOtherTexts(String text) {
    assertThat(ConditionIds.tryParse(text)).isEmpty();
  }

  @Test
  void tryParseShouldRefuseAnyOtherLength() {
    assertThat(ConditionIds.tryParse("0x" + HEX.substring(1))).isEmpty();
    assertThat(ConditionIds.tryParse("0x" + HEX + "0")).isEmpty();
  }
}
