package ai.oddwons.adapter.in.web.arbitrage;

import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.application.model.OpportunityLife;
import ai.oddwons.domain.arbitrage.LifeTable;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long findings of one type lasted. Shares are from 0 to 1.
 *
 * @param from findings first seen earlier are not in it
 * @param cases how many findings it rests on
 * @param ended how many of them are gone
 * @param halfLifeSeconds after which time half of them are gone; null while more than half are
 *     there
 * @param aliveAfterHalfMinute the share still there after 30 seconds; null when no case is known
 * @param aliveAfterFiveMinutes the share still there after 5 minutes; null likewise
 * @param steps where the share falls, by rising time
 */
record LifeBody(
    String type,
    Instant from,
    int cases,
    int ended,
    @Nullable BigDecimal halfLifeSeconds,
    @JsonProperty("alive_after_30s") @Nullable BigDecimal aliveAfterHalfMinute,
    @JsonProperty("alive_after_5m") @Nullable BigDecimal aliveAfterFiveMinutes,
    List<LifeStepBody> steps) {
  private static final Duration HALF_MINUTE = Duration.ofSeconds(30);
  private static final Duration FIVE_MINUTES = Duration.ofMinutes(5);

  static LifeBody of(OpportunityLife life) {
    LifeTable table = life.table();
    return new LifeBody(
        Word.of(life.type()),
        life.from(),
        table.cases(),
        table.ended(),
        table.halfLife().map(ExactSeconds::of).orElse(null),
        table.aliveAfter(HALF_MINUTE).map(LifeStepBody::share).orElse(null),
        table.aliveAfter(FIVE_MINUTES).map(LifeStepBody::share).orElse(null),
        LifeStepBody.listOf(table));
  }
}
