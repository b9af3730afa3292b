package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.RunStatus;
import java.util.Locale;

/** How a run stands in {@code job_runs}. */
final class JobRunRow {
  /** What {@link #read} needs. */
  static final String COLUMNS =
      "id, job, status, started_at, finished_at, report::text as report_text";

  private JobRunRow() {}

  static JobRun read(RowView row) {
    return new JobRun(
        new RunId(row.uuid("id")),
        jobOf(row.text("job")),
        row.time("started_at"),
        row.findTime("finished_at"),
        RunStatus.valueOf(row.text("status").toUpperCase(Locale.ROOT)),
        ReportMapper.parse(row.text("report_text")));
  }

  static String wordOf(RunStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static JobName jobOf(String slug) {
    return JobName.tryParse(slug)
        .orElseThrow(() -> new IllegalStateException("job_runs holds an unknown job: " + slug));
  }
}
