package ai.oddwons.application.port.out;

import ai.oddwons.application.fixture.Samples;
import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.RulesOfPair;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.matching.Agreement;
import ai.oddwons.domain.matching.FieldEvidence;
import ai.oddwons.domain.matching.MarketPair;
import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.ReasonCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A judgement for a test that cares about a part of it: that two ask the same, seen at noon. */
public final class MatchSample {
  private final MarketPair pair;
  private @Nullable EventId firstEvent;
  private @Nullable EventId secondEvent;
  private MatchGrade grade = MatchGrade.EQUIVALENT;
  private @Nullable MatchRelation relation;
  private List<ReasonCode> reasons = List.of();
  private List<FieldEvidence> card =
      List.of(new FieldEvidence(MatchField.TOPIC, Agreement.SAME, "rain", "rain"));
  private RulesOfPair rules = new RulesOfPair("first-rules", "second-rules");
  private Instant judgedAt = Samples.NOON;

  private MatchSample(MarketPair pair) {
    this.pair = pair;
  }

  /** Of two markets that bear the same name on both venues. */
  public static MatchSample match(String nativeId) {
    return match(MarketPair.of(Samples.kalshi(nativeId), Samples.polymarket(nativeId)));
  }

  public static MatchSample match(MarketPair pair) {
    return new MatchSample(pair);
  }

  public MatchSample events(@Nullable EventId first, @Nullable EventId second) {
    firstEvent = first;
    secondEvent = second;
    return this;
  }

  public MatchSample grade(MatchGrade newGrade, ReasonCode... why) {
    grade = newGrade;
    relation = newGrade == MatchGrade.RELATED ? MatchRelation.COMPARABLE : null;
    reasons = List.of(why);
    return this;
  }

  public MatchSample related(MatchRelation how, ReasonCode... why) {
    grade(MatchGrade.RELATED, why);
    relation = how;
    return this;
  }

  public MatchSample card(FieldEvidence... lines) {
    card = List.of(lines);
    return this;
  }

  public MatchSample rules(String firstHash, String secondHash) {
    rules = new RulesOfPair(firstHash, secondHash);
    return this;
  }

  public MatchSample at(Instant newJudgedAt) {
    judgedAt = newJudgedAt;
    return this;
  }

  public MarketMatch build() {
    return new MarketMatch(
        pair,
        firstEvent,
        secondEvent,
        new MatchVerdict(grade, relation, reasons, card),
        rules,
        judgedAt);
  }
}
