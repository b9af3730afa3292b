package ai.oddwons.bootstrap.command;

import ai.oddwons.adapter.in.cron.JobConsole;
import ai.oddwons.adapter.in.cron.JobProcess;
import ai.oddwons.adapter.in.cron.JobResult;
import ai.oddwons.bootstrap.wiring.Service;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.function.BiFunction;
import picocli.CommandLine.Model.CommandSpec;
import reactor.core.publisher.Mono;

/** Runs one job, once, in a process that does nothing else. */
record OneJob(Environment environment, GlobalOptions options, CommandSpec spec) {

  /**
   * Opens the stores, runs the job until it ends or the process is told to, and closes them.
   *
   * @return the exit code
   */
  int run(BiFunction<Service, JobConsole, Mono<JobResult>> job) {
    try (Termination termination = environment.termination();
        Service service =
            Service.openMigrated(
                environment.configuration(),
                options.folder(),
                Service.Plan.JOB,
                new SimpleMeterRegistry())) {
      termination.onWish(service::stop);
      Mono<JobResult> work = job.apply(service, environment.console(spec));
      return JobProcess.await(work).exitCode().code();
    }
  }
}
