package ai.oddwons.benchmark.wording;

import ai.oddwons.domain.matching.MarketWording;
import java.util.List;
import java.util.stream.IntStream;

/** Whether a price is above a level at an hour: ladders of forty strikes. */
record PriceLevel(Asset asset, Day day, int hour, int level) implements Question {
  private static final int LEVELS = 40;
  private static final int[] HOURS = {10, 12, 17, 21};

  private static final List<Asset> ASSETS =
      List.of(
          new Asset("KXBTCD", "Bitcoin", "BTC", 72_000, 500),
          new Asset("KXETHD", "Ethereum", "ETH", 2_400, 40),
          new Asset("KXSOLD", "Solana", "SOL", 120, 2),
          new Asset("KXXRPD", "XRP", "Ripple", 2, 0.05),
          new Asset("KXDOGED", "Dogecoin", "DOGE", 0.1, 0.01),
          new Asset("KXNASDAQ100", "Nasdaq-100", "Nasdaq 100 (NDX)", 24_000, 100),
          new Asset("KXINX", "S&P 500", "S&P 500 (SPX)", 6_400, 25),
          new Asset("KXGOLD", "Gold", "Gold (GC)", 4_000, 50),
          new Asset("KXWTI", "WTI oil", "Crude Oil (CL)", 50, 1),
          new Asset("KXNVDA", "NVIDIA", "NVIDIA (NVDA)", 160, 5));

  /**
   * @param kalshi what Kalshi calls it
   * @param polymarket what Polymarket calls it
   */
  record Asset(String series, String kalshi, String polymarket, double first, double step) {}

  static List<Question> event(int number) {
    Asset asset = ASSETS.get(number % ASSETS.size());
    int at = number / ASSETS.size();
    return IntStream.range(0, LEVELS)
        .<Question>mapToObj(level ->
            new PriceLevel(asset, Day.number(at / HOURS.length), HOURS[at % HOURS.length], level))
        .toList();
  }

  @Override
  public MarketWording kalshi(int style) {
    String event = asset.series() + "-" + day.code() + "%02d".formatted(hour);
    double strike = strike();
    boolean below = strike > 100;
    String code = "T" + (below ? Texts.plain(strike - 0.01) : Texts.plain(strike));
    String title =
        asset.kalshi()
            + " price on "
            + day.brief()
            + " at "
            + clock().toLowerCase(java.util.Locale.ROOT)
            + " EST?";
    String outcome = "$" + Texts.grouped(strike) + " or above";
    return Texts.kalshi(
        event,
        code,
        title,
        outcome,
        "the average price of "
            + asset.kalshi()
            + " before "
            + clock()
            + " is above "
            + code.substring(1),
        day);
  }

  @Override
  public MarketWording polymarket(int style) {
    String level =
        strike() >= 10_000 && strike() % 1_000 == 0
            ? "%dK".formatted((long) (strike() / 1_000))
            : Texts.grouped(strike());
    String title =
        switch (Math.floorMod(style, 3)) {
          case 0 ->
              "Will the price of "
                  + asset.kalshi()
                  + " be above $"
                  + Texts.grouped(strike())
                  + " on "
                  + day.inWords()
                  + " at "
                  + clock()
                  + " ET?";
          case 1 ->
              "Will "
                  + asset.polymarket()
                  + " be above $"
                  + level
                  + " at "
                  + clock()
                  + " ET on "
                  + day.inWords()
                  + "?";
          default ->
              asset.polymarket()
                  + " above $"
                  + level
                  + " on "
                  + day.inWords()
                  + ", "
                  + day.year()
                  + ", "
                  + clock()
                  + " ET?";
        };
    return Texts.polymarket(Texts.slug(title), title, "", day);
  }

  private double strike() {
    return asset.first() + level * asset.step();
  }

  private String clock() {
    return hour <= 12 ? hour + (hour == 12 ? "PM" : "AM") : hour - 12 + "PM";
  }
}
