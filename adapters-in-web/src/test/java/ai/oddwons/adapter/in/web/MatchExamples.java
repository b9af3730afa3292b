package ai.oddwons.adapter.in.web;

import ai.oddwons.application.model.MarketMatch;
import ai.oddwons.application.model.MatchDetail;
import ai.oddwons.application.model.MatchView;
import ai.oddwons.application.model.RulesOfPair;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.matching.Agreement;
import ai.oddwons.domain.matching.FieldEvidence;
import ai.oddwons.domain.matching.MarketPair;
import ai.oddwons.domain.matching.MatchField;
import ai.oddwons.domain.matching.MatchGrade;
import ai.oddwons.domain.matching.MatchId;
import ai.oddwons.domain.matching.MatchRelation;
import ai.oddwons.domain.matching.MatchVerdict;
import ai.oddwons.domain.matching.ReasonCode;
import java.time.Instant;
import java.util.List;

/** Matches to answer with, full in one case and as empty as may be in the other. */
public final class MatchExamples {
  /** Asks on the other venue what {@link Examples#RAIN} asks. */
  public static final MarketId RAIN_TWIN =
      new MarketId(Examples.POLYMARKET, "0x" + "cd".repeat(32));

  public static final EventId RAIN_EVENT = new EventId(Examples.KALSHI, "KXRAIN-26MAR02");

  public static final MatchView.Title RAIN_TITLE =
      new MatchView.Title("Rain in NYC on Mar 2?", "More than 0.5 in");
  public static final MatchView.Title TWIN_TITLE =
      new MatchView.Title("More than half an inch of rain in NYC on March 2?", "Yes");

  public static final MatchId TWINS = twinPair().id();

  private static final Instant FIRST_SEEN = Instant.parse("2026-03-01T09:15:00Z");

  private MatchExamples() {}

  private static MarketPair twinPair() {
    return MarketPair.of(RAIN_TWIN, Examples.RAIN);
  }

  /** With a value in every place but the two that only other grades and states have. */
  public static MatchView twins() {
    return new MatchView(
        judged(
            new MatchVerdict(
                MatchGrade.EQUIVALENT,
                null,
                List.of(),
                List.of(
                    new FieldEvidence(MatchField.TOPIC, Agreement.SAME, "weather", "weather"),
                    new FieldEvidence(MatchField.LEVEL, Agreement.SAME, "> 0.5 in", "> 0.5 in"),
                    new FieldEvidence(MatchField.SOURCE, Agreement.UNKNOWN, "NWS", ""))),
            "2026-03-01T11:45:00Z"),
        RAIN_TITLE,
        TWIN_TITLE,
        FIRST_SEEN,
        null,
        false);
  }

  /** The rules of one had left open whether a trace counts. */
  public static MatchDetail twinsWithHistory() {
    MarketMatch before =
        judged(
            new MatchVerdict(
                MatchGrade.CAVEAT,
                null,
                List.of(ReasonCode.OTHER_RULE, ReasonCode.FIELD_UNKNOWN),
                List.of(
                    new FieldEvidence(MatchField.RULES, Agreement.DIFFERENT, "trace is zero", ""))),
            "2026-03-01T09:15:00Z");
    return new MatchDetail(twins(), List.of(before, twins().match()));
  }

  /** Related only, without events, opened again, and over. */
  public static MatchView parted() {
    return new MatchView(
        new MarketMatch(
            MarketPair.of(Examples.RAIN, Examples.CUP),
            null,
            null,
            new MatchVerdict(
                MatchGrade.RELATED,
                MatchRelation.SUBSET,
                List.of(ReasonCode.OTHER_DEADLINE),
                List.of()),
            new RulesOfPair("aa", "bb"),
            Instant.parse("2026-03-01T11:45:00Z")),
        new MatchView.Title("Rain in NYC on Mar 2?", ""),
        new MatchView.Title("Will the cup be lifted?", "Yes"),
        FIRST_SEEN,
        Instant.parse("2026-03-01T11:50:00Z"),
        true);
  }

  private static MarketMatch judged(MatchVerdict verdict, String at) {
    return new MarketMatch(
        twinPair(),
        RAIN_EVENT,
        new EventId(Examples.POLYMARKET, "90210"),
        verdict,
        new RulesOfPair(Examples.RAIN_RULES.hash(), "5d1b"),
        Instant.parse(at));
  }
}
