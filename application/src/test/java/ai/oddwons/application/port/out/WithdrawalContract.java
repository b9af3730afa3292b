package ai.oddwons.application.port.out;

import static ai.oddwons.application.fixture.Samples.KALSHI;
import static ai.oddwons.application.fixture.Samples.NOON;
import static ai.oddwons.application.fixture.Samples.RUN;
import static ai.oddwons.application.port.out.CheckSample.look;
import static ai.oddwons.application.port.out.MatchSample.match;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.MatchState;
import ai.oddwons.application.model.OpenOpportunity;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.application.model.OpportunityId;
import ai.oddwons.application.model.OpportunityView;
import ai.oddwons.application.model.PastCheck;
import ai.oddwons.application.port.out.ArbitrageStore.KeptChecks;
import ai.oddwons.application.port.out.MatchStore.Batch;
import ai.oddwons.application.port.out.MatchStore.KeptMatches;
import ai.oddwons.domain.arbitrage.Lifetime;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.StopNote;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.MatchId;
import ai.oddwons.domain.matching.ReasonCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * How what rests on a match must go with it, whichever stores the two are; each test begins with
 * empty ones.
 */
public interface WithdrawalContract {
  MarketMatch RAIN = match("RAIN").build();
  MarketMatch SNOW = match("SNOW").build();
  MatchState STATE = new MatchState(NOON, 1);
  Instant LATER = NOON.plusSeconds(900);

  MatchStore matches();

  ArbitrageStore arbitrage();

  @BeforeEach
  default void keepTwoMatchesAndWhatRestsOnThem() {
    keep(NOON, RAIN, SNOW);
    keepLooks(
        look("RAIN").restingOn(RAIN.id()),
        look("SNOW").restingOn(SNOW.id()),
        look("EVENT").restingOn(new EventId(KALSHI, "KXRAIN")),
        look("ALONE"));
  }

  @Test
  default void keepShouldWithdrawWhatRestsOnAMatchThatSaysSomethingElse() {
    OpportunityId id = idOf("RAIN");
    OpportunityView before = found(id);

    MarketMatch anew = match("RAIN").rules("changed", "second-rules").at(LATER).build();
    assertThat(keep(LATER, anew)).isEqualTo(new KeptMatches(0, 1, 0, 1));

    assertThat(openNames()).isEqualTo("ALONE EVENT SNOW");
    assertThat(found(id))
        .isEqualTo(
            new OpportunityView(
                id,
                before.latest(),
                before.titles(),
                NOON,
                LATER,
                1,
                new OpportunityView.End(LATER, "match_changed")));
    assertThat(Contracts.only(arbitrage().listChecks(id).collectList()))
        .last()
        .isEqualTo(
            new PastCheck(
                LATER, null, null, null, null, List.of(new StopNote("match_changed", ""))));
  }

  @Test
  default void keepShouldWithdrawWhatRestsOnAMatchThatIsRejected() {
    MarketMatch rejected =
        match("RAIN").grade(MatchGrade.REJECTED, ReasonCode.OTHER_DATE).at(LATER).build();

    assertThat(keep(LATER, rejected)).isEqualTo(new KeptMatches(0, 1, 0, 1));

    assertThat(openNames()).isEqualTo("ALONE EVENT SNOW");
  }

  @Test
  default void keepShouldWithdrawWhatRestsOnAMatchThatEnds() {
    assertThat(end(LATER, SNOW.id(), RAIN.id())).isEqualTo(new KeptMatches(0, 0, 2, 2));

    assertThat(openNames()).isEqualTo("ALONE EVENT");
  }

  @Test
  default void keepShouldLeaveWhatRestsOnAMatchThatSaysTheSame() {
    assertThat(keep(LATER, RAIN, SNOW, match("NEW").build()))
        .isEqualTo(new KeptMatches(1, 0, 0, 0));

    assertThat(openNames()).isEqualTo("ALONE EVENT RAIN SNOW");
  }

  @Test
  default void keepShouldLeaveWhatIsGoneAlready() {
    OpportunityId id = idOf("RAIN");
    keepLooks(look("RAIN").restingOn(RAIN.id()).gone("no_gap").at(NOON.plusSeconds(60)));
    OpportunityView gone = found(id);

    assertThat(end(LATER, RAIN.id())).isEqualTo(new KeptMatches(0, 0, 1, 0));
    assertThat(keep(LATER, RAIN)).isEqualTo(new KeptMatches(1, 0, 0, 0));

    assertThat(found(id)).isEqualTo(gone);
  }

  @Test
  default void keepShouldWithdrawAllThatRestsOnOneMatch() {
    keepLooks(look("OTHER-WAY").restingOn(RAIN.id()), look("WATCHED").restingOn(RAIN.id()).watch());

    assertThat(end(LATER, RAIN.id())).isEqualTo(new KeptMatches(0, 0, 1, 3));

    assertThat(openNames()).isEqualTo("ALONE EVENT SNOW");
  }

  @Test
  default void keepShouldNotEndAnOpportunityBeforeItsLastLook() {
    OpportunityId id = idOf("RAIN");
    keepLooks(look("RAIN").restingOn(RAIN.id()).at(LATER));

    end(NOON.plusSeconds(60), RAIN.id());

    assertThat(found(id).end()).isEqualTo(new OpportunityView.End(LATER, "match_changed"));
    assertThat(Contracts.only(arbitrage().listChecks(id).map(PastCheck::at).collectList()))
        .containsExactly(NOON, LATER, LATER);
  }

  @Test
  default void keepShouldLeaveOpenHowLongTheWithdrawnOnesWereThere() {
    keepLooks(look("RAIN").restingOn(RAIN.id()).at(NOON.plusSeconds(60)));
    end(LATER, RAIN.id());

    assertThat(
            Contracts.only(
                arbitrage()
                    .streamLifetimes(OpportunityType.CROSS_PLATFORM, NOON)
                    .filter(life -> life.seenFor().toSeconds() == 60)
                    .collectList()))
        .containsExactly(new Lifetime(Duration.ofSeconds(60), null));
  }

  @Test
  default void keepShouldLetALaterLookBeginAnotherOne() {
    OpportunityId id = idOf("RAIN");
    end(LATER, RAIN.id());
    keep(LATER, RAIN);

    assertThat(keepLooks(look("RAIN").restingOn(RAIN.id()).at(LATER.plusSeconds(1))))
        .isEqualTo(new KeptChecks(1, 0, 0));

    assertThat(idOf("RAIN")).isNotEqualTo(id);
    assertThat(found(id).end()).isEqualTo(new OpportunityView.End(LATER, "match_changed"));
  }

  private KeptMatches keep(Instant at, MarketMatch... judged) {
    return Contracts.only(matches().keep(new Batch(RUN, at, STATE, List.of(judged), List.of())));
  }

  private KeptMatches end(Instant at, MatchId... ended) {
    return Contracts.only(matches().keep(new Batch(RUN, at, STATE, List.of(), List.of(ended))));
  }

  private KeptChecks keepLooks(CheckSample... looks) {
    List<OpportunityCheck> checks = List.of(looks).stream().map(CheckSample::build).toList();
    return Contracts.only(arbitrage().keep(RUN, checks));
  }

  private OpportunityView found(OpportunityId id) {
    return Contracts.only(arbitrage().findOpportunity(id));
  }

  private OpportunityId idOf(String name) {
    return open().stream().filter(one -> name(one).equals(name)).findFirst().orElseThrow().id();
  }

  private String openNames() {
    return String.join(" ", open().stream().map(WithdrawalContract::name).sorted().toList());
  }

  private static String name(OpenOpportunity one) {
    return one.plan().markets().getFirst().nativeId();
  }

  private List<OpenOpportunity> open() {
    return Contracts.only(arbitrage().listOpen(Set.of(), 100).collectList());
  }
}
