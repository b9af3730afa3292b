package ai.oddwons.adapter.in.web.run;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.FakeRuns;
import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.Slice;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunReport;
import ai.oddwons.domain.run.RunStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

final class RunEndpointsTest {
  private static final String STEPS =
      """
      [{"name": "read", "passed": 99, "dropped_total": 1, "dropped": {"no_title": 1}}]
      """;

  private final FakeRuns runs = new FakeRuns();
  private final WebTestClient client = Clients.of(new RunEndpoints(runs, Examples.CLOCK));

  @Test
  void runsShouldWriteAllThatARunHasToTell() {
    runs.list =
        Mono.just(new Slice<>(List.of(Examples.collectRun()), new Cursor("started", List.of("1"))));

    client
        .get()
        .uri("/api/v1/runs?job=collect&limit=2")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"data": [{
               "id": "00000000-0000-0000-0000-000000000001", "job": "collect",
               "status": "partial", "started_at": "2026-03-01T11:59:54Z",
               "finished_at": "2026-03-01T12:00:00Z", "took_ms": 6000,
               "venues": [
                 {"platform": "kalshi",
                  "coverage": {"pages_closed": 2, "complete": true, "listed": 100, "stored": 99,
                    "previously_listed": 90, "change": 10,
                    "verification": {"listed": 101, "only_there": 1, "only_here": 0,
                                     "samples": ["KXRAIN-26MAR02-T0.5"]}},
                  "markets": {"new": 10, "unchanged": 89}, "snapshots": 40,
                  "rejected": {"no_title": 1}, "flagged": {}, "drift": {},
                  "took_ms": 4500, "failure": null},
                 {"platform": "polymarket",
                  "coverage": {"pages_closed": 0, "complete": false, "listed": 0, "stored": 0,
                    "previously_listed": null, "change": null, "verification": null},
                  "markets": {}, "snapshots": 0, "rejected": {}, "flagged": {}, "drift": {},
                  "took_ms": 1000, "failure": "page 1: <timed out>"}],
               "funnel": %s, "failure": null}],
             "next_cursor": "%s",
             "as_of": "2026-03-01T12:00:30Z", "fresh_for_seconds": 5, "stale": false}
            """
                .formatted(STEPS, new Cursor("started", List.of("1")).toText()),
            JsonCompareMode.STRICT);
    assertThat(runs.asked).containsExactly(Optional.of(JobName.COLLECT), new PageRequest(null, 2));
  }

  @Test
  void runsShouldShowARunThatIsStillAtWork() {
    JobRun done = Examples.collectRun();
    JobRun working =
        new JobRun(
            done.id(), done.job(), done.startedAt(), null, RunStatus.RUNNING, RunReport.EMPTY);
    runs.list = Mono.just(new Slice<>(List.of(working), null));

    client
        .get()
        .uri("/api/v1/runs")
        .exchange()
        .expectBody()
        .jsonPath("$.data[0].status")
        .isEqualTo("running")
        .jsonPath("$.data[0].finished_at")
        .isEmpty()
        .jsonPath("$.data[0].took_ms")
        .isEmpty();
    assertThat(runs.asked).first().isEqualTo(Optional.empty());
  }

  @Test
  void runsShouldNameTheJobsThereAre() {
    client
        .get()
        .uri("/api/v1/runs?job=sleep")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[0].detail")
        .isEqualTo(
            "must be one of collect, backfill, analyze, match, price, digest, settle, prune, was 'sleep'");
  }

  @Test
  void funnelShouldTellOfTheLatestRunThatEnded() {
    runs.latest = Mono.just(Examples.collectRun());

    client
        .get()
        .uri("/api/v1/runs/latest/funnel")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .json(
            """
            {"data": {"run_id": "00000000-0000-0000-0000-000000000001", "job": "collect",
                      "status": "partial", "started_at": "2026-03-01T11:59:54Z",
                      "finished_at": "2026-03-01T12:00:00Z", "steps": %s},
             "as_of": "2026-03-01T12:00:30Z", "fresh_for_seconds": 5, "stale": false}
            """
                .formatted(STEPS),
            JsonCompareMode.STRICT);
    assertThat(runs.asked).containsExactly(JobName.COLLECT);
  }

  @Test
  void funnelShouldSayThatNoRunHasEnded() {
    client
        .get()
        .uri("/api/v1/runs/latest/funnel?job=settle")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:oddwons:problem:no-run")
        .jsonPath("$.detail")
        .isEqualTo("No run of settle has ended yet");
  }
}
