package ai.oddwons.adapter.in.web.run;

import ai.oddwons.adapter.in.web.edge.Answers;
import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.adapter.in.web.edge.Paging;
import ai.oddwons.adapter.in.web.edge.ProblemKind;
import ai.oddwons.adapter.in.web.edge.Query;
import ai.oddwons.adapter.in.web.edge.QueryParameter;
import ai.oddwons.adapter.in.web.edge.RequestProblem;
import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.port.in.ReadRuns;
import ai.oddwons.domain.run.JobName;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** What the jobs did, and where they dropped what. */
public final class RunEndpoints implements Endpoint.Group {
  private static final String RUNS = "/api/v1/runs";

  /** Runs are written as they go, so what was read now is soon old. */
  private static final Duration FRESH_FOR = Duration.ofSeconds(5);

  private static final QueryParameter<JobName> ANY_JOB =
      QueryParameter.choice("job", "Of this job only.", Word.all(JobName.class), null);

  private static final QueryParameter<JobName> ONE_JOB =
      QueryParameter.choice("job", "Which job.", Word.all(JobName.class), JobName.COLLECT.slug());

  private final ReadRuns runs;
  private final Answers answers;

  public RunEndpoints(ReadRuns runs, InstantSource clock) {
    this.runs = runs;
    this.answers = new Answers(clock);
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.of(list(), latestFunnel());
  }

  private Endpoint list() {
    return new Endpoint(
        "listRuns",
        RUNS,
        "Runs",
        "What the jobs did, newest first.",
        List.of(ANY_JOB, Paging.LIMIT, Paging.CURSOR),
        List.of(MediaType.APPLICATION_JSON),
        new Endpoint.Shape.Rows(List.of(RunBody.class)),
        List.of(ProblemKind.INVALID_PARAMETER, ProblemKind.MALFORMED_CURSOR),
        this::answerList);
  }

  private Endpoint latestFunnel() {
    return new Endpoint(
        "readLatestFunnel",
        RUNS + "/latest/funnel",
        "Runs",
        "What the latest run that has ended looked at, and what it dropped where and why.",
        List.of(ONE_JOB),
        List.of(MediaType.APPLICATION_JSON),
        new Endpoint.Shape.One(FunnelBody.class),
        List.of(ProblemKind.INVALID_PARAMETER, ProblemKind.NO_RUN),
        this::answerFunnel);
  }

  private Mono<ServerResponse> answerList(ServerRequest request, Query query) {
    Optional<JobName> job = query.find(ANY_JOB);
    PageRequest page = Paging.read(query);
    query.requireSound();
    return runs.listRuns(job, page)
        .flatMap(slice -> answers.page(request, answers.now(slice, FRESH_FOR), RunBody::of));
  }

  private Mono<ServerResponse> answerFunnel(ServerRequest request, Query query) {
    JobName job = query.get(ONE_JOB);
    query.requireSound();
    return runs.findLatestEnded(job)
        .switchIfEmpty(
            Mono.error(() ->
                RequestProblem.of(
                    ProblemKind.NO_RUN, "No run of " + job.slug() + " has ended yet")))
        .flatMap(run -> answers.single(request, answers.now(FunnelBody.of(run), FRESH_FOR)));
  }
}
