package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.Grounds;
import ai.oddwons.application.model.OpportunityCheck;
import ai.oddwons.domain.arbitrage.BasketPlan;
import ai.oddwons.domain.arbitrage.OpportunityType;
import ai.oddwons.domain.arbitrage.Standing;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.matching.MatchId;
import ai.oddwons.domain.pricing.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a look lies in the table of opportunities, which holds the last one that found each. */
final class LookColumns {
  /** What another look at the same basket may find otherwise. */
  static final String FOUND =
      "plan, match_id, event_platform, event_id, rules, confidence_score, standing, gross_edge, "
          + ValuationColumns.NAMES
          + ", stops, near_misses, last_checked_at";

  /** In the order of {@link #write}. */
  static final String NAMES = "basket_id, opportunity_type, " + FOUND;

  /** What {@link #readPlan}, {@link #readGrounds} and {@link #readStanding} need. */
  static final String PLANNED =
      """
      opportunity_type, plan::text as plan_text, match_id, event_platform, event_id,
      rules::text as rules_text, confidence_score, standing\
      """;

  /** What {@link #read} needs. */
  static final String SELECTED =
      PLANNED
          + ", gross_edge, "
          + ValuationColumns.SELECTED
          + ", stops::text as stops_text, near_misses::text as near_misses_text, last_seen_at";

  private static final int COUNT = 13 + ValuationColumns.COUNT;

  private LookColumns() {}

  static CopyRow write(OpportunityCheck check) {
    CopyRow row = new CopyRow(COUNT);
    Standing standing = check.standing();
    Money edge = check.grossEdge();
    row.uuid(check.plan().id().value())
        .text(check.plan().type().name())
        .text(PlanJson.write(check.plan()));
    writeGrounds(row, check.grounds());
    row.text(standing == null ? null : standing.slug())
        .number(edge == null ? null : edge.toDecimal());
    ValuationColumns.write(row, check.valuation());
    return row.text(StopJson.write(check.stops()))
        .text(NearMissJson.write(check.nearMisses()))
        .time(check.at());
  }

  private static void writeGrounds(CopyRow row, Grounds grounds) {
    MatchId match = grounds.match();
    EventId event = grounds.event();
    row.uuid(match == null ? null : match.value())
        .text(event == null ? null : event.platform().slug())
        .text(event == null ? null : event.nativeId())
        .text(RulesJson.write(grounds.rules()))
        .whole(grounds.confidence());
  }

  /** The last look that found it. */
  static OpportunityCheck read(RowView row) {
    return new OpportunityCheck(
        readPlan(row),
        readGrounds(row),
        readStanding(row),
        row.findNumber("gross_edge", Money::ofDollars),
        ValuationColumns.read(row),
        StopJson.read(row.text("stops_text")),
        NearMissJson.read(row.text("near_misses_text")),
        row.time("last_seen_at"));
  }

  static BasketPlan readPlan(RowView row) {
    return PlanJson.read(
        OpportunityType.valueOf(row.text("opportunity_type")), row.text("plan_text"));
  }

  static Grounds readGrounds(RowView row) {
    UUID match = row.findUuid("match_id");
    return new Grounds(
        match == null ? null : new MatchId(match),
        readEvent(row),
        RulesJson.read(row.text("rules_text")),
        row.integer("confidence_score"));
  }

  private static @Nullable EventId readEvent(RowView row) {
    String platform = row.findText("event_platform");
    return platform == null ? null : new EventId(new Platform(platform), row.text("event_id"));
  }

  static Standing readStanding(RowView row) {
    return Words.read(Standing.class, row.text("standing"));
  }
}
