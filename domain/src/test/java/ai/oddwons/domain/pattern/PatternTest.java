package ai.oddwons.domain.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.insight.Evidence;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PatternTest {
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  private static final MarketId MARKET = new MarketId(new Platform("north"), "RAIN");

  private static Evidence evidence(String id) {
    return new Evidence(id, BigDecimal.ONE, Evidence.Unit.SIGMAS, null, "market_snapshots", NOW);
  }

  private static Pattern pattern(List<Evidence> evidence) {
    return pattern(null, evidence);
  }

  private static Pattern pattern(@Nullable EventId event, List<Evidence> evidence) {
    CaseKey key =
        new CaseKey(
            PatternKind.PRICE_JUMP,
            Direction.DOWN,
            PriceZone.FROM_30,
            ClosingBand.LATER,
            Category.WEATHER,
            LiquidityTier.TIGHT);
    return new Pattern(
        PatternId.of(MARKET, PatternKind.PRICE_JUMP, NOW),
        MARKET,
        event,
        NOW,
        key,
        new Significance(0.001, 0.002, 0.003),
        new Score(50, 0),
        null,
        null,
        null,
        evidence);
  }

  @Test
  void patternShouldRestOnEvidence() {
    assertThatThrownBy(() -> pattern(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void patternShouldBelongToAnEventOfItsOwnVenue() {
    List<Evidence> evidence = List.of(evidence("sigmas"));
    EventId own = new EventId(MARKET.platform(), "RAIN");

    assertThat(pattern(own, evidence).event()).isEqualTo(own);
    assertThatThrownBy(() -> pattern(new EventId(new Platform("south"), "RAIN"), evidence))
        .hasMessageContaining("cannot belong to");
  }

  @Test
  void patternShouldNameEachEvidenceOnce() {
    assertThatThrownBy(() -> pattern(List.of(evidence("sigmas"), evidence("sigmas"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(pattern(List.of(evidence("sigmas"), evidence("price"))).evidence()).hasSize(2);
  }

  @Test
  void patternShouldKeepItsOwnCopyOfTheEvidence() {
    List<Evidence> given = new ArrayList<>(List.of(evidence("sigmas")));
    Pattern pattern = pattern(given);
    given.clear();
    assertThat(pattern.evidence()).hasSize(1);
  }

  @Test
  void patternShouldTellKindAndDirectionOfItsKey() {
    Pattern pattern = pattern(List.of(evidence("sigmas")));
    assertThat(pattern.kind()).isEqualTo(PatternKind.PRICE_JUMP);
    assertThat(pattern.direction()).isEqualTo(Direction.DOWN);
  }

  @Test
  void idShouldBeTheSameForTheSameSightingAndNoOther() {
    PatternId id = PatternId.of(MARKET, PatternKind.PRICE_JUMP, NOW);
    MarketId elsewhere = new MarketId(new Platform("south"), "RAIN");
    assertThat(PatternId.of(MARKET, PatternKind.PRICE_JUMP, NOW)).isEqualTo(id);
    assertThat(PatternId.of(elsewhere, PatternKind.PRICE_JUMP, NOW)).isNotEqualTo(id);
    assertThat(PatternId.of(MARKET, PatternKind.REVERSAL, NOW)).isNotEqualTo(id);
    assertThat(PatternId.of(MARKET, PatternKind.PRICE_JUMP, NOW.plusMillis(1))).isNotEqualTo(id);
    assertThat(id).hasToString(id.value().toString());
  }

  @Test
  void significanceShouldRefuseWhatIsNoProbability() {
    for (double wrong : new double[] {0, -0.1, 1.000001, Double.NaN}) {
      assertThatThrownBy(() -> new Significance(wrong, 1, 1))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Significance(1, wrong, 1))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Significance(1, 1, wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(new Significance(Double.MIN_VALUE, 1, 1).market()).isEqualTo(1);
  }

  @Test
  void scoreShouldLieBetweenZeroAndOneHundred() {
    assertThat(new Score(0, 0).percent()).isZero();
    assertThat(new Score(100, 1).percent()).isEqualTo(100);
    for (double wrong : new double[] {-0.001, 100.001, Double.NaN}) {
      assertThatThrownBy(() -> new Score(wrong, 0)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> new Score(50, -1)).isInstanceOf(IllegalArgumentException.class);
  }
}
