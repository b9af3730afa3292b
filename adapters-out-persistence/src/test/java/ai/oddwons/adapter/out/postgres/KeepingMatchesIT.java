package ai.oddwons.adapter.out.postgres;

import static ai.oddwons.application.fixture.Samples.NEXT_RUN;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.port.out.MatchSample.match;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.MatchState;
import ai.oddwons.application.port.out.MatchSample;
import ai.oddwons.application.port.out.MatchStore.Batch;
import ai.oddwons.application.port.out.MatchStore.KeptMatches;
import ai.oddwons.domain.matching.Agreement;
import ai.oddwons.domain.matching.FieldEvidence;
import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.run.RunId;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

/** What the contracts cannot see: what is written, and how much at once. */
final class KeepingMatchesIT {
  /** Far more than the seconds that it takes, so that a busy machine does not fail it. */
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final int MANY = 30_000;

  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Test
  void keepShouldNotTouchWhatSaysTheSameHoweverManyThereAre() {
    List<MarketMatch> many = IntStream.range(0, MANY).mapToObj(i -> carded(i).build()).toList();
    keeps(RUN, many, new KeptMatches(MANY, 0, 0, 0));

    MarketMatch anew = carded(7).rules("changed", "second-rules").build();
    List<MarketMatch> again =
        Stream.concat(Stream.of(anew), many.stream().filter(each -> !each.id().equals(anew.id())))
            .toList();
    keeps(NEXT_RUN, again, new KeptMatches(0, 1, 0, 0));

    assertThat(number("select count(*) from market_match_history")).isEqualTo(MANY + 1);
    assertThat(number("select count(*) from market_matches where run_id = '%s'".formatted(RUN)))
        .isEqualTo(MANY - 1);
    assertThat(number("select count(distinct xmin::text) from market_matches")).isEqualTo(2);
  }

  private static MatchSample carded(int number) {
    FieldEvidence[] card =
        Stream.of(MatchField.values())
            .map(field -> new FieldEvidence(field, Agreement.SAME, "said " + number, "said"))
            .toArray(FieldEvidence[]::new);
    return match("M" + number).card(card);
  }

  private static void keeps(RunId run, List<MarketMatch> judged, KeptMatches kept) {
    EMPTY
        .stores()
        .matches()
        .keep(new Batch(run, NOON, new MatchState(NOON, 1), judged, List.of()))
        .as(StepVerifier::create)
        .expectNext(kept)
        .expectComplete()
        .verify(PATIENCE);
  }

  private static long number(String sql) {
    return TestDatabase.queryNumber(EMPTY.url(), sql);
  }
}
