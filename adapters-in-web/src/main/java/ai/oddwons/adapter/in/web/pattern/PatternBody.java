package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.pattern.CaseKey;
import ai.oddwons.domain.pattern.Pattern;
import ai.oddwons.domain.pattern.Score;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Spread;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something unusual about one market at one moment.
 *
 * @param eventId null where the market belongs to no event
 * @param score 0 to 100 with at most {@value #DECIMALS} decimals, the rest cut off: so a list from
 *     some score upwards holds exactly the patterns that show it or a higher one
 * @param scoreCases how many earlier patterns it rests on directly, 0 when it is the prior alone
 * @param mid the middle of bid and ask when it was detected, of sides up to 20 cents apart; null
 *     when there was none: no last trade stands in, as it does for the price of a market
 * @param midBefore the middle before the move, null where the kind knows no move
 * @param usualSpread what usually lies between bid and ask there
 */
record PatternBody(
    String id,
    String platform,
    String marketId,
    @Nullable String eventId,
    String kind,
    String direction,
    Instant detectedAt,
    BigDecimal score,
    ScoreMeaningBody scoreMeaning,
    long scoreCases,
    PValuesBody pValues,
    @Nullable BigDecimal mid,
    @Nullable BigDecimal midBefore,
    @Nullable BigDecimal usualSpread,
    String priceZone,
    String closingBand,
    String category,
    String liquidityTier,
    List<EvidenceBody> evidence,
    PatternLinksBody links) {
  static final int DECIMALS = 2;

  static PatternBody of(Pattern pattern) {
    CaseKey key = pattern.key();
    return new PatternBody(
        pattern.id().toString(),
        pattern.market().platform().slug(),
        pattern.market().nativeId(),
        id(pattern.event()),
        key.kind().slug(),
        key.direction().slug(),
        pattern.detectedAt(),
        shown(pattern.score()),
        ScoreMeaningBody.of(key.kind()),
        pattern.score().cases(),
        PValuesBody.of(pattern.significance()),
        decimal(pattern.mid()),
        decimal(pattern.midBefore()),
        decimal(pattern.usualSpread()),
        key.zone().slug(),
        key.closing().slug(),
        key.category().slug(),
        key.liquidity().slug(),
        pattern.evidence().stream().map(EvidenceBody::of).toList(),
        PatternLinksBody.of(pattern));
  }

  private static BigDecimal shown(Score score) {
    return BigDecimal.valueOf(score.percent())
        .setScale(DECIMALS, RoundingMode.DOWN)
        .stripTrailingZeros();
  }

  private static @Nullable String id(@Nullable EventId event) {
    return event == null ? null : event.nativeId();
  }

  private static @Nullable BigDecimal decimal(@Nullable Price price) {
    return price == null ? null : price.toDecimal();
  }

  private static @Nullable BigDecimal decimal(@Nullable Spread spread) {
    return spread == null ? null : spread.toDecimal();
  }
}
