package ai.oddwons.domain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.market.Platform;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class RunTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final RunId RUN = new RunId(new UUID(1, 2));

  @Test
  void tallyShouldAddByName() {
    Tally sum = new Tally(Map.of("a", 1L, "b", 2L)).plus(new Tally(Map.of("b", 3L)));

    assertThat(sum.counts()).containsExactly(Map.entry("a", 1L), Map.entry("b", 5L));
    assertThat(sum.total()).isEqualTo(6);
    assertThat(sum.count("b")).isEqualTo(5);
    assertThat(sum.count("c")).isZero();
    assertThat(sum.plus(Tally.NONE)).isSameAs(sum);
    assertThat(Tally.of("a").counts()).containsExactly(Map.entry("a", 1L));
    assertThat(Tally.of("a", 3).counts()).containsExactly(Map.entry("a", 3L));
    assertThat(Tally.of("a", 0)).isEqualTo(Tally.NONE);
  }

  @Test
  void tallyShouldCountFromOne() {
    Map<String, Long> zero = Map.of("a", 0L);

    assertThatThrownBy(() -> new Tally(zero)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Tally.of("a", -1)).hasMessage("a tally counts from one, had a -1");
  }

  @ParameterizedTest
  @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 0, -1", "1, 5, 6"})
  void coverageShouldRefuseWhatCannotBe(int pages, long listed, long stored) {
    assertThatThrownBy(() -> new Coverage(pages, true, listed, stored, null, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void coverageShouldTellTheChangeAgainstTheRunBefore() {
    assertThat(new Coverage(1, true, 5, 5, 7L, null).change()).isEqualTo(-2L);
    assertThat(new Coverage(1, true, 5, 5, null, null).change()).isNull();
  }

  @Test
  void aRunShouldBeFinishedExactlyWhenItNoLongerRuns() {
    assertThatThrownBy(
            () -> new JobRun(RUN, JobName.COLLECT, NOON, NOON, RunStatus.RUNNING, RunReport.EMPTY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new JobRun(RUN, JobName.COLLECT, NOON, null, RunStatus.DONE, RunReport.EMPTY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(
            new JobRun(RUN, JobName.COLLECT, NOON, null, RunStatus.RUNNING, RunReport.EMPTY)
                .finishedAt())
        .isNull();
  }

  @Test
  void aGapShouldNotEndBeforeItBegins() {
    Platform kalshi = new Platform("kalshi");
    Instant before = NOON.minusMillis(1);

    assertThat(new CollectionGap(kalshi, RUN, NOON, NOON, "x").until()).isEqualTo(NOON);
    assertThatThrownBy(() -> new CollectionGap(kalshi, RUN, NOON, before, "x"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource
  void aJobShouldBeFoundByItsSlug(JobName job) {
    assertThat(JobName.tryParse(job.slug())).contains(job);
    assertThat(JobName.tryParse(job.name())).isEmpty();
  }

  @Test
  void aRunIdShouldPrintItsNumber() {
    assertThat(RUN).hasToString("00000000-0000-0001-0000-000000000002");
  }
}
