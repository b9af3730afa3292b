package ai.oddwons.adapter.out.polymarket;

import static java.util.stream.Collectors.toUnmodifiableSet;

import ai.oddwons.adapter.out.http.DriftWatch;
import ai.oddwons.adapter.out.http.Shape;
import java.util.Arrays;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The fields of Gamma's events and markets as documented or recorded. Any other is counted as
 * drift; the few expected ones are those without which nothing would be read any more.
 */
final class GammaShapes {
  static final Shape EVENTS_PAGE =
      new Shape("events_page", Set.of("events", "next_cursor"), Set.of(), Set.of());

  static final Shape EVENT =
      new Shape(
          "event",
          words(
              """
              active archived automaticallyActive automaticallyResolved best_lines carouselMap category
              chats children closed closedTime collections color commentCount commentsEnabled
              competitive countryName country_name createdAt createdBy creationDate creator creators
              cumulativeMarkets cyom deploying deployingTimestamp description disqusThread
              electionType electionTypeCode elapsed enableNegRisk enableOrderBook endDate ended
              estimateValue estimatedValue eventCreators eventDate eventMetadata eventWeek
              featured featuredImage featuredOrder finishedTimestamp gameId gameStatus gmpChartMode
              icon iconOptimized id image imageOptimized isTemplate liquidity liquidityAmm
              liquidityClob live markets negRisk negRiskAugmented negRiskFeeBips negRiskMarketID new
              openInterest parentEvent parentEventId partners pendingDeployment period
              publishedAt published_at requiresTranslation resolutionSource restricted
              scheduledDeploymentTimestamp score series seriesSlug showAllOutcomes showMarketImages
              slug sortBy spreadsMainLine startDate startTime subcategory subEvents subtitle tags
              teams template templateVariables templates ticker title totalsMainLine turnProviderId
              tweetCount updatedAt updatedBy version volume volume1mo volume1wk volume1yr volume24hr
              """),
          Set.of(),
          words("id title active closed"));

  static final Shape MARKET =
      new Shape(
          "market",
          words(
              """
              acceptingOrders acceptingOrdersTimestamp active ammType approved archived
              automaticallyActive automaticallyResolved bestAsk bestBid categories category
              categoryMailchimpTag chartColor clearBookOnStart clobRewards clobTokenIds closed
              closedTime commentsEnabled competitive conditionId createdAt createdBy creator curationOrder
              customLiveness cyom denominationToken deploying deployingTimestamp description
              disqusThread enableOrderBook endDate endDateIso eventStartTime events fee feeSchedule
              feeType feesEnabled featured formatType fpmmLive funded gameId gameStartTime
              groupItemRange groupItemThreshold groupItemTitle hasReviewedDates holdingRewardsEnabled
              icon iconOptimized id image imageOptimized itode lastTradePrice line liquidity
              liquidityAmm liquidityClob liquidityNum lowerBound lowerBoundDate mailchimpTag
              makerBaseFee manualActivation marketGroup marketMakerAddress marketType
              negRisk negRiskMarketID negRiskOther negRiskRequestID new notificationsEnabled
              oneDayPriceChange oneHourPriceChange oneMonthPriceChange oneWeekPriceChange
              oneYearPriceChange orderMinSize orderPriceMinTickSize outcomePrices outcomes
              pagerDutyNotificationEnabled pastSlugs pendingDeployment question questionID readyForCron
              ready readyTimestamp requiresTranslation resolutionSource resolvedBy restricted
              rewardsMaxSpread rewardsMinSize rfqEnabled scheduledDeploymentTimestamp score
              secondsDelay sentDiscord seriesColor shortOutcomes showGmpOutcome showGmpSeries slug
              sponsorImage sponsorName sportsMarketType spread startDate startDateIso submitted_by
              subcategory tags takerBaseFee teamAID teamBID twitterCardImage twitterCardLastRefreshed
              twitterCardLastValidated twitterCardLocation umaBond umaEndDate umaEndDateIso
              umaResolutionStatus umaResolutionStatuses umaReward updatedAt updatedBy upperBound
              upperBoundDate volume volume1mo volume1moAmm volume1moClob volume1wk volume1wkAmm
              volume1wkClob volume1yr volume1yrAmm volume1yrClob volume24hr volume24hrAmm
              volume24hrClob volumeAmm volumeClob volumeNum wideFormat xAxisValue yAxisValue
              """),
          words("seriesColor"),
          words("id question outcomes active closed"));

  private static final Set<String> RESOLUTIONS =
      words("proposed reproposed disputed challenged arbitration resolved");

  private GammaShapes() {}

  /** Compares a market with what we know, the oracle's word included. */
  static void look(JsonNode market, DriftWatch drift) {
    if (!market.isObject()) {
      return;
    }
    drift.look(MARKET, market);
    String resolution = market.path("umaResolutionStatus").asString("");
    if (!resolution.isBlank() && !RESOLUTIONS.contains(resolution)) {
      drift.unknownValue(MARKET, "umaResolutionStatus", resolution);
    }
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.strip().split("\\s+")).collect(toUnmodifiableSet());
  }
}
