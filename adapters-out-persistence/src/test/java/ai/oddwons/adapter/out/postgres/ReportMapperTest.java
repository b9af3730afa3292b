package ai.oddwons.adapter.out.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.run.Funnel;
import ai.oddwons.domain.run.RunReport;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReportMapperTest {

  @Test
  void toJsonShouldWriteNoNul() {
    RunReport foul = new RunReport(List.of(), Funnel.EMPTY, "a\0b \\u0000 c");

    assertThat(ReportMapper.toJson(foul)).contains("a\u2400b \\\\u0000 c").doesNotContain("b\0");
    assertThat(ReportMapper.parse(ReportMapper.toJson(foul)).failure()).isEqualTo("a␀b \\u0000 c");
  }

  @Test
  void parseShouldTakeAnEmptyReport() {
    assertThat(ReportMapper.parse("{}")).isEqualTo(RunReport.EMPTY);
    assertThat(ReportMapper.parse(ReportMapper.toJson(RunReport.EMPTY))).isEqualTo(RunReport.EMPTY);
  }

  @Test
  void parseShouldReadTheNamesThatStandInTheTable() {
    RunReport report =
        ReportMapper.parse(
            """
            {"venues": [{"platform": "kalshi", "took": "PT1M",
              "coverage": {"pages_closed": 2, "complete": true, "listed": 9, "stored": 8,
                "previously_listed": 7,
                "verification": {"listed": 9, "only_there": 1, "only_here": 2,
                  "samples": [{"platform": "kalshi", "id": "KXA"}]}}}]}
            """);

    assertThat(report.venues().getFirst().coverage().previouslyListed()).isEqualTo(7);
    assertThat(report.venues().getFirst().coverage().verification().onlyHere()).isEqualTo(2);
    assertThat(report.venues().getFirst().took()).hasMinutes(1);
  }
}
