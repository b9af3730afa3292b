package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ai.oddwons.domain.pattern.alarm.AlarmSettings;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.record.CaseTiming;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would stand still, or run for ever, is refused before anything begins. */
final class SettingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PT1S | 0 | batch must be 1 or more, was 0",
        "PT1S | -3 | batch must be 1 or more, was -3",
        "PT0S | 1 | lease must be longer than nothing, was PT0S",
        "PT-2S | 1 | lease must be longer than nothing, was PT-2S",
      })
  void settleSettingsShouldNameWhatCannotBe(Duration lease, int batch, String said) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SettleSettings(CaseTiming.USUAL, lease, batch))
        .withMessage(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PT0S | P7D | PT1H | 1 | 1 | 1 | lease must be longer than nothing, was PT0S",
        "PT1S | PT0S | PT1H | 1 | 1 | 1 | memory must be longer than nothing, was PT0S",
        "PT1S | P7D | PT-1H | 1 | 1 | 1 | promptness must not be negative, was PT-1H",
        "PT1S | P7D | PT1H | 0 | 1 | 1 | mostCycles must be 1 or more, was 0",
        "PT1S | P7D | PT1H | 1 | 0 | 1 | keepEvery must be 1 or more, was 0",
        "PT1S | P7D | PT1H | 1 | 1 | -1 | mostCases must be 1 or more, was -1",
      })
  void detectSettingsShouldNameWhatCannotBe(
      Duration lease,
      Duration memory,
      Duration promptness,
      int mostCycles,
      int keepEvery,
      int mostCases,
      String said) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> detect(lease, memory, promptness, mostCycles, keepEvery, mostCases))
        .withMessage(said);
  }

  @Test
  void settingsShouldBearTheLeastThatCanBe() {
    Duration least = Duration.ofNanos(1);

    assertThatCode(() -> new SettleSettings(CaseTiming.USUAL, least, 1)).doesNotThrowAnyException();
    assertThatCode(() -> detect(least, least, Duration.ZERO, 1, 1, 1)).doesNotThrowAnyException();
  }

  private static DetectSettings detect(
      Duration lease,
      Duration memory,
      Duration promptness,
      int mostCycles,
      int keepEvery,
      int mostCases) {
    return new DetectSettings(
        AlarmSettings.DEFAULT,
        ScoreModel.BLANK,
        lease,
        memory,
        promptness,
        mostCycles,
        keepEvery,
        mostCases);
  }
}
