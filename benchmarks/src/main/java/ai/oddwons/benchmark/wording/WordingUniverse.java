package ai.oddwons.benchmark.wording;

import static java.util.Objects.requireNonNull;

import ai.oddwons.application.matching.OpenMarket;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import ai.oddwons.domain.matching.MarketWording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All open markets of two venues. Holds what is asked and makes the texts when they are wanted, as
 * a program would read them from a database.
 */
public final class WordingUniverse {
  public static final Platform KALSHI = new Platform("kalshi");
  public static final Platform POLYMARKET = new Platform("polymarket");

  /** Of the events both venues have, how many questions are asked by both. */
  private static final double ASKED_BY_BOTH = 0.5;

  private final List<Question> kalshi = new ArrayList<>();
  private final List<Question> polymarket = new ArrayList<>();
  private final Map<String, String> twins = new HashMap<>();
  private final Map<String, String> families = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Random random;

  /**
   * @param twinShare of the second venue's markets, 0 to 1, how many have a twin
   */
  public WordingUniverse(int kalshiMarkets, int polymarketMarkets, double twinShare, long seed) {
    random = new Random(seed);
    for (Family family : Family.all()) {
      fill(
          family,
          Math.round((float) (family.kalshi() * kalshiMarkets)),
          Math.round((float) (family.polymarket() * polymarketMarkets)),
          twinShare);
    }
  }

  public Stream<OpenMarket> kalshi() {
    return IntStream.range(0, kalshi.size())
        .mapToObj(at -> market(KALSHI, kalshi.get(at).kalshi(at)));
  }

  public Stream<OpenMarket> polymarket() {
    return IntStream.range(0, polymarket.size())
        .mapToObj(at -> market(POLYMARKET, polymarket.get(at).polymarket(at)));
  }

  /** What a market of either venue says. */
  public MarketWording wording(MarketId market) {
    int place = requireNonNull(places.get(market.nativeId()));
    return market.platform().equals(KALSHI)
        ? kalshi.get(place).kalshi(place)
        : polymarket.get(place).polymarket(place);
  }

  /** The id of the market of the first venue that asks the same, by that of the second. */
  public Map<String, String> twins() {
    return Map.copyOf(twins);
  }

  /** The kind of question, by the id of the market of the second venue. */
  public String family(String polymarketId) {
    return families.getOrDefault(polymarketId, "");
  }

  private void fill(Family family, int kalshiMarkets, int polymarketMarkets, double twinShare) {
    int wantedTwins = Math.round((float) (polymarketMarkets * twinShare));
    int fullKalshi = kalshi.size() + kalshiMarkets;
    int fullPolymarket = polymarket.size() + polymarketMarkets;
    List<Integer> order = new ArrayList<>(IntStream.range(0, family.events()).boxed().toList());
    java.util.Collections.shuffle(order, random);
    int made = twins.size();
    for (int event : order) {
      boolean shared = twins.size() - made < wantedTwins;
      boolean ours =
          kalshi.size() - fullKalshi < 0
              && (shared || random.nextInt(kalshiMarkets + polymarketMarkets) < kalshiMarkets);
      for (Question question : family.event().apply(event)) {
        if (shared && random.nextDouble() < ASKED_BY_BOTH) {
          addBoth(family, question);
        } else if (ours && kalshi.size() < fullKalshi) {
          add(kalshi, question, question.kalshi(kalshi.size()));
        } else if (polymarket.size() < fullPolymarket) {
          addPolymarket(family, question);
        }
      }
    }
  }

  private void addBoth(Family family, Question question) {
    MarketWording one = question.kalshi(kalshi.size());
    if (add(kalshi, question, one)) {
      String other = addPolymarket(family, question);
      if (!other.isEmpty()) {
        twins.put(other, one.id());
      }
    }
  }

  private String addPolymarket(Family family, Question question) {
    MarketWording wording = question.polymarket(polymarket.size());
    if (!add(polymarket, question, wording)) {
      return "";
    }
    families.put(wording.id(), family.name());
    return wording.id();
  }

  /** Names that are made up may come twice. */
  private boolean add(List<Question> venue, Question question, MarketWording wording) {
    return places.putIfAbsent(wording.id(), venue.size()) == null && venue.add(question);
  }

  private static OpenMarket market(Platform platform, MarketWording wording) {
    return new OpenMarket(new MarketId(platform, wording.id()), wording);
  }
}
