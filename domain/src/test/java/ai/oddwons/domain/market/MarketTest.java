package ai.oddwons.domain.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.TickGrid;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarketTest {
  private static final Platform KALSHI = new Platform("kalshi");
  private static final Platform POLYMARKET = new Platform("polymarket");

  private static Market market(Platform platform, EventId event) {
    return new Market(
        new MarketId(platform, "KXRAIN-T0.5"),
        event,
        MarketKind.BINARY,
        new MarketText("Rain?", "Yes", "No", "", false),
        new Topics(Category.WEATHER, List.of()),
        MarketSchedule.UNKNOWN,
        new MarketTerms(ResolutionRules.NONE, null, new FeeTerms.Unknown("none"), TickGrid.UNKNOWN),
        MarketState.of(MarketStatus.OPEN),
        null);
  }

  @Test
  void aMarketShouldBelongToAnEventOfItsOwnPlatform() {
    EventId theirs = new EventId(POLYMARKET, "KXRAIN");

    assertThat(market(KALSHI, new EventId(KALSHI, "KXRAIN")).event()).isNotNull();
    assertThatThrownBy(() -> market(KALSHI, theirs)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void addressShouldCarryWhatTheVenueNeeds() {
    Market market = market(KALSHI, new EventId(KALSHI, "KXRAIN"));

    assertThat(market.address()).isEqualTo(new MarketAddress(market.id(), null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kalshi", "polymarket", "k2", "a-b", "abcdefghijklmnopqrst"})
  void aPlatformShouldTakeASlug(String slug) {
    assertThat(new Platform(slug)).hasToString(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "k", "K2", "2k", "a-", "-a", "a b", "abcdefghijklmnopqrstu"})
  void aPlatformShouldRefuseWhatIsNoSlug(String slug) {
    assertThatThrownBy(() -> new Platform(slug)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a\tb", "a\u0000b"})
  void anIdShouldRefuseBlanksAndControls(String nativeId) {
    assertThatThrownBy(() -> new MarketId(KALSHI, nativeId))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new EventId(KALSHI, nativeId))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anIdShouldHaveAtMost255Characters() {
    assertThat(new MarketId(KALSHI, "x".repeat(255)).nativeId()).hasSize(255);
    String tooLong = "x".repeat(256);
    assertThatThrownBy(() -> new MarketId(KALSHI, tooLong))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void idsShouldSortByPlatformFirst() {
    MarketId a = new MarketId(KALSHI, "B");
    MarketId b = new MarketId(POLYMARKET, "A");

    assertThat(a).isLessThan(b).hasToString("kalshi:B").isGreaterThan(new MarketId(KALSHI, "A"));
    assertThat(new EventId(KALSHI, "B"))
        .isLessThan(new EventId(POLYMARKET, "A"))
        .isGreaterThan(new EventId(KALSHI, "A"))
        .hasToString("kalshi:B");
  }

  @ParameterizedTest
  @EnumSource(names = {"OPEN", "PAUSED"})
  void aTradableMarketShouldHaveNoOutcome(MarketStatus status) {
    assertThat(status.isTradable()).isTrue();
    assertThatThrownBy(() -> new MarketState(status, new Settlement.Yes(), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSED", "DETERMINED", "DISPUTED", "SETTLED"})
  void settlementShouldBeAllowedOnceTradingHasEnded(MarketStatus status) {
    assertThat(status.isTradable()).isFalse();
    assertThat(status.isFinal()).isEqualTo(status == MarketStatus.SETTLED);
    assertThat(new MarketState(status, new Settlement.No(), null).settlement()).isNotNull();
  }

  @Test
  void settlementsShouldTellWhatYesReceived() {
    assertThat(new Settlement.Yes().yesPayout()).isEqualTo(Price.ONE);
    assertThat(new Settlement.No().yesPayout()).isEqualTo(Price.ZERO);
    assertThat(new Settlement.Scalar(Price.ofCents(37)).yesPayout()).isEqualTo(Price.ofCents(37));
    assertThat(new Settlement.Voided(Price.ofCents(50)).yesPayout()).isEqualTo(Price.ofCents(50));
  }

  @Test
  void aRangeShouldNotStandOnItsHead() {
    assertThatThrownBy(() -> new Strike.Between(BigDecimal.TEN, BigDecimal.ONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Strike.Between(BigDecimal.ONE, BigDecimal.ONE).cap()).isEqualTo(BigDecimal.ONE);
  }

  @Test
  void tokensOfTwoSidesShouldDiffer() {
    assertThat(new OutcomeTokens("1", "2").no()).isEqualTo("2");
    assertThatThrownBy(() -> new OutcomeTokens("1", "1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OutcomeTokens("", "1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new OutcomeTokens("1", ""))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource
  void aCategoryShouldBeFoundByItsSlug(Category category) {
    assertThat(Category.tryParse(category.slug())).contains(category);
  }

  @Test
  void anUnknownCategoryShouldNotBeFound() {
    assertThat(Category.tryParse("Politics")).isEmpty();
  }
}
