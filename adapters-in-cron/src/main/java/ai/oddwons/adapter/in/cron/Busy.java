package ai.oddwons.adapter.in.cron;

import ai.oddwons.domain.run.JobRun;

/** What to say when there is nothing to do because another run does it. */
final class Busy {
  private Busy() {}

  static String line(JobRun holder) {
    return "%s: another run is at work since %s (%s), nothing done"
        .formatted(holder.job().slug(), holder.startedAt(), holder.id());
  }
}
