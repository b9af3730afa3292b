package ai.oddwons.domain.pattern.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.insight.Evidence;
import ai.oddwons.domain.pattern.Direction;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.PriceZone;
import ai.oddwons.domain.pattern.Significance;
import ai.oddwons.domain.pattern.alarm.Alarm;
import ai.oddwons.domain.pattern.detect.Sight;
import ai.oddwons.domain.pattern.score.ScoreModel;
import ai.oddwons.domain.pricing.Price;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PatternWriterTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  private static Pattern written(float price) {
    MarketRegister register = new MarketRegister();
    int slot = register.add(Watched.id(0));
    register.note(slot, Watched.facts(0));
    Evidence evidence =
        new Evidence("price", BigDecimal.ONE, Evidence.Unit.PRICE, null, "market_snapshots", NOW);
    Sight sight = new Sight(Direction.UP, price, price, Float.NaN, Float.NaN, 0, List.of(evidence));
    Alarm alarm = new Alarm(slot, 0, PatternKind.PRICE_JUMP, new Significance(0.01, 0.01, 0.01));
    return new PatternWriter(register, ScoreModel.BLANK).write(alarm, sight, NOW);
  }

  @Test
  void writeShouldFindTheZoneOfEachCent() {
    for (int cents = 0; cents <= 100; cents++) {
      Pattern pattern = written(cents * 10_000 / 1_000_000f);
      assertThat(pattern.mid()).isEqualTo(Price.ofCents(cents));
      assertThat(pattern.key().zone()).as("%s", cents).isEqualTo(PriceZone.of(cents / 100.0));
    }
  }

  @Test
  void writeShouldKeepWhatIsNotKnownAbsent() {
    Pattern pattern = written(Float.NaN);
    assertThat(pattern.mid()).isNull();
    assertThat(pattern.midBefore()).isNull();
    assertThat(pattern.usualSpread()).isNull();
    assertThat(pattern.key().zone()).isEqualTo(PriceZone.UNKNOWN);
  }
}
