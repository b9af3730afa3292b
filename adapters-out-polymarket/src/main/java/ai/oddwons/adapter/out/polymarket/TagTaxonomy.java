package ai.oddwons.adapter.out.polymarket;

import static java.util.Map.entry;

import ai.oddwons.domain.market.Category;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds our category for the venue's tags. An event carries several tags, broad and narrow ones, so
 * each known tag has a vote; on equal votes the narrower field wins, since «politics» and «world»
 * are put on almost everything that makes news.
 */
final class TagTaxonomy {
  /** From narrow to broad: the order in which ties are settled. */
  private static final List<Category> NARROW_FIRST =
      List.of(
          Category.SPORTS,
          Category.WEATHER,
          Category.CRYPTO,
          Category.ECONOMICS,
          Category.FINANCE,
          Category.TECHNOLOGY,
          Category.CULTURE,
          Category.WORLD,
          Category.POLITICS);

  private static final Map<Category, Set<String>> SLUGS =
      Map.ofEntries(
          entry(
              Category.POLITICS,
              Set.of(
                  "politics",
                  "elections",
                  "us-elections",
                  "us-politics",
                  "us-election",
                  "congress",
                  "senate",
                  "house",
                  "president",
                  "us-presidential-election",
                  "primaries",
                  "midterms",
                  "governor",
                  "scotus",
                  "supreme-court",
                  "courts",
                  "trump",
                  "trump-presidency",
                  "trump-cabinet",
                  "white-house",
                  "world-elections",
                  "global-elections",
                  "uk-politics",
                  "mayoral-elections",
                  "polls",
                  "approval")),
          entry(
              Category.SPORTS,
              Set.of(
                  "sports",
                  "nba",
                  "nfl",
                  "mlb",
                  "nhl",
                  "wnba",
                  "ncaa",
                  "ncaab",
                  "ncaaf",
                  "cbb",
                  "cfb",
                  "soccer",
                  "football",
                  "basketball",
                  "baseball",
                  "hockey",
                  "tennis",
                  "golf",
                  "ufc",
                  "mma",
                  "boxing",
                  "f1",
                  "formula1",
                  "nascar",
                  "cricket",
                  "rugby",
                  "chess",
                  "esports",
                  "league-of-legends",
                  "counter-strike-2",
                  "dota-2",
                  "valorant",
                  "games",
                  "epl",
                  "la-liga",
                  "serie-a",
                  "bundesliga",
                  "ligue-1",
                  "mls",
                  "champions-league",
                  "uefa-champions-league",
                  "fifa-world-cup",
                  "olympics",
                  "super-bowl",
                  "atp",
                  "wta")),
          entry(
              Category.CRYPTO,
              Set.of(
                  "crypto",
                  "crypto-prices",
                  "bitcoin",
                  "ethereum",
                  "solana",
                  "xrp",
                  "ripple",
                  "dogecoin",
                  "bnb",
                  "memecoins",
                  "airdrops",
                  "defi",
                  "stablecoins",
                  "nft",
                  "hyperliquid",
                  "token-launch",
                  "pre-market")),
          entry(
              Category.ECONOMICS,
              Set.of(
                  "economy",
                  "economics",
                  "economic-policy",
                  "macro",
                  "macro-indicators",
                  "fed",
                  "fed-rates",
                  "fomc",
                  "jerome-powell",
                  "inflation",
                  "cpi",
                  "gdp",
                  "jobs",
                  "jobs-report",
                  "unemployment",
                  "recession",
                  "interest-rates",
                  "central-banks",
                  "global-rates",
                  "tariffs",
                  "trade-war",
                  "taxes")),
          entry(
              Category.FINANCE,
              Set.of(
                  "finance",
                  "business",
                  "stocks",
                  "equities",
                  "earnings",
                  "ipos",
                  "ipo",
                  "indices",
                  "commodities",
                  "gold",
                  "silver",
                  "oil",
                  "forex",
                  "big-companies",
                  "acquisitions",
                  "mergers",
                  "sp-500",
                  "nasdaq",
                  "treasuries")),
          entry(
              Category.WEATHER,
              Set.of(
                  "weather",
                  "climate",
                  "climate-weather",
                  "climate-science",
                  "hurricanes",
                  "hurricane",
                  "temperature",
                  "daily-temperature",
                  "highest-temperature",
                  "tornadoes",
                  "snow",
                  "rain",
                  "natural-disasters",
                  "earthquakes")),
          entry(
              Category.CULTURE,
              Set.of(
                  "culture",
                  "pop-culture",
                  "entertainment",
                  "movies",
                  "box-office",
                  "music",
                  "tv",
                  "television",
                  "awards",
                  "oscars",
                  "grammys",
                  "emmys",
                  "golden-globes",
                  "eurovision",
                  "celebrities",
                  "netflix",
                  "spotify",
                  "youtube",
                  "video-games",
                  "gaming",
                  "books",
                  "reality-tv",
                  "art",
                  "mrbeast",
                  "taylor-swift",
                  "mentions",
                  "twitter",
                  "tweets")),
          entry(
              Category.TECHNOLOGY,
              Set.of(
                  "tech",
                  "technology",
                  "ai",
                  "artificial-intelligence",
                  "openai",
                  "big-tech",
                  "science",
                  "space",
                  "spacex",
                  "elon-musk",
                  "apps",
                  "llm",
                  "google",
                  "apple",
                  "microsoft",
                  "tesla",
                  "xai",
                  "anthropic",
                  "health",
                  "biotech")),
          entry(
              Category.WORLD,
              Set.of(
                  "world",
                  "geopolitics",
                  "foreign-policy",
                  "middle-east",
                  "israel",
                  "gaza",
                  "iran",
                  "ukraine",
                  "russia",
                  "ukraine-map",
                  "china",
                  "taiwan",
                  "north-korea",
                  "india",
                  "venezuela",
                  "syria",
                  "nato",
                  "war",
                  "peace",
                  "united-nations",
                  "europe")));

  private TagTaxonomy() {}

  /**
   * @param slugs the tags' lower-case slugs, possibly none
   * @return {@link Category#OTHER} when none of them is known
   */
  static Category categoryOf(Collection<String> slugs) {
    Map<Category, Integer> votes = new EnumMap<>(Category.class);
    SLUGS.forEach((category, known) -> {
      int count = (int) slugs.stream().filter(known::contains).count();
      votes.put(category, count);
    });
    Category winner = Category.OTHER;
    int most = 0;
    for (Category category : NARROW_FIRST) {
      int count = votes.getOrDefault(category, 0);
      if (count > most) {
        most = count;
        winner = category;
      }
    }
    return winner;
  }
}
