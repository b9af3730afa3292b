package ai.oddwons.application.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.fake.InMemoryCaseStore;
import ai.oddwons.application.fake.InMemoryPatternStore;
import ai.oddwons.application.fixture.Samples;
import ai.oddwons.application.model.Cursor;
import ai.oddwons.application.model.Dated;
import ai.oddwons.application.model.DetectorImage;
import ai.oddwons.application.model.MalformedCursor;
import ai.oddwons.application.model.PageRequest;
import ai.oddwons.application.model.PatternFilter;
import ai.oddwons.application.model.PatternView;
import ai.oddwons.application.model.Slice;
import ai.oddwons.application.port.out.ContractSteps;
import ai.oddwons.domain.pattern.Horizon;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternId;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.record.CaseOutcome;
import ai.oddwons.domain.record.Verdict;
import ai.oddwons.domain.run.JobName;
import ai.oddwons.domain.run.JobRun;
import ai.oddwons.domain.run.RunId;
import ai.oddwons.domain.run.RunReport;
import ai.oddwons.domain.run.RunStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

final class ReadPatternsServiceTest {
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);
  private static final Duration CYCLE = Duration.ofMinutes(15);
  private static final PageRequest FIRST = PageRequest.first(10);
  private static final PatternId UNKNOWN =
      PatternId.of(Samples.kalshi("KXNONE"), PatternKind.REVERSAL, Samples.NOON);

  private static final Pattern PATTERN = Samples.pattern(Samples.kalshi("KXRAIN")).build();

  private final World world = new World();
  private final InMemoryPatternStore patterns = new InMemoryPatternStore();
  private final InMemoryCaseStore cases = new InMemoryCaseStore(patterns, world.markets);
  private final ReadPatternsService reader =
      new ReadPatternsService(patterns, cases, world.ledger, HALF_HOUR);

  @BeforeEach
  void keepsOnePattern() {
    DetectorImage image = new DetectorImage(1, Samples.NOON, Samples.NOON, 1);
    Flux<DetectorImage.Part> parts = Flux.just(new DetectorImage.Part(0, new byte[] {1}));
    ContractSteps.only(patterns.keep(Samples.RUN, Samples.NOON, List.of(PATTERN), image, parts));
  }

  @Test
  void listPatternsShouldDateItsAnswerByTheBeginningOfTheAnalysisItRestsOn() {
    Instant began = analyzed(RunStatus.DONE);

    Dated<Slice<Pattern>> answer = list();

    assertThat(answer.body().items()).containsExactly(PATTERN);
    assertThat(answer.asOf()).isEqualTo(began);
    assertThat(answer.isStaleAt(began.plus(HALF_HOUR))).isFalse();
    assertThat(answer.isStaleAt(began.plus(HALF_HOUR).plusMillis(1))).isTrue();
  }

  @Test
  void listPatternsShouldTakeTheLastOfSeveralAnalyses() {
    analyzed(RunStatus.DONE);
    Instant last = analyzed(RunStatus.DONE);

    assertThat(list().asOf()).isEqualTo(last);
  }

  @ParameterizedTest
  @EnumSource(names = {"PARTIAL", "FAILED"})
  void listPatternsShouldNotBeRenewedByAnAnalysisThatDidNotEndWell(RunStatus status) {
    Instant well = analyzed(RunStatus.DONE);
    analyzed(status);

    assertThat(list().asOf()).isEqualTo(well);
  }

  @Test
  void listPatternsShouldNotBeRenewedByAnAnalysisAtWork() {
    Instant well = analyzed(RunStatus.DONE);
    begin(JobName.ANALYZE);

    assertThat(list().asOf()).isEqualTo(well);
  }

  @Test
  void listPatternsShouldBeStaleBeforeTheFirstAnalysisHasEnded() {
    end(begin(JobName.COLLECT), RunStatus.DONE);
    begin(JobName.ANALYZE);

    Dated<Slice<Pattern>> answer = list();

    assertThat(answer.asOf()).isEqualTo(Instant.EPOCH);
    assertThat(answer.isStaleAt(Samples.NOON)).isTrue();
  }

  @Test
  void listPatternsShouldPassOnThatACursorIsOfAnotherList() {
    PageRequest elsewhere = new PageRequest(new Cursor("runs", List.of("1")), 10);

    StepVerifier.create(reader.listPatterns(PatternFilter.ALL, elsewhere))
        .expectError(MalformedCursor.class)
        .verify(World.PATIENCE);
  }

  @Test
  void listPatternsShouldAskOnlyOnceSubscribedAndThenAnew() {
    Mono<Dated<Slice<Pattern>>> early = reader.listPatterns(PatternFilter.ALL, FIRST);
    Instant began = analyzed(RunStatus.DONE);

    assertThat(ContractSteps.only(early).asOf()).isEqualTo(began);
    Instant later = analyzed(RunStatus.DONE);
    assertThat(ContractSteps.only(early).asOf()).isEqualTo(later);
  }

  @Test
  void findPatternShouldBringTheOutcomesSoFar() {
    Instant began = analyzed(RunStatus.DONE);
    CaseOutcome soon =
        Samples.outcome(PATTERN).at(Horizon.ONE_HOUR).verdict(Verdict.UNKNOWN).build();
    CaseOutcome own = Samples.outcome(PATTERN).build();
    StepVerifier.create(cases.keep(List.of(own, soon))).expectComplete().verify(World.PATIENCE);

    assertThat(ContractSteps.only(reader.findPattern(PATTERN.id())))
        .isEqualTo(
            new Dated<>(new PatternView(PATTERN, List.of(soon, own), null), began, HALF_HOUR));
  }

  @Test
  void findPatternShouldDoWithoutAnyOutcome() {
    assertThat(ContractSteps.only(reader.findPattern(PATTERN.id())).body())
        .isEqualTo(new PatternView(PATTERN, List.of(), null));
  }

  @Test
  void findPatternShouldBeEmptyForAnUnknownName() {
    StepVerifier.create(reader.findPattern(UNKNOWN)).expectComplete().verify(World.PATIENCE);
  }

  private Dated<Slice<Pattern>> list() {
    return ContractSteps.only(reader.listPatterns(PatternFilter.ALL, FIRST));
  }

  /** When it began; afterwards the next cycle is at hand. */
  private Instant analyzed(RunStatus status) {
    JobRun run = begin(JobName.ANALYZE);
    world.clock.advance(Duration.ofMinutes(1));
    end(run, status);
    world.clock.advance(CYCLE);
    return run.startedAt();
  }

  private JobRun begin(JobName job) {
    Instant now = world.clock.instant();
    RunId id = world.nextRunId();
    ContractSteps.only(world.ledger.admit(id, job, now, now.plus(CYCLE)));
    return new JobRun(id, job, now, null, RunStatus.RUNNING, RunReport.EMPTY);
  }

  private void end(JobRun run, RunStatus status) {
    JobRun ended =
        new JobRun(
            run.id(), run.job(), run.startedAt(), world.clock.instant(), status, RunReport.EMPTY);
    StepVerifier.create(world.ledger.finish(ended)).expectComplete().verify(World.PATIENCE);
  }
}
