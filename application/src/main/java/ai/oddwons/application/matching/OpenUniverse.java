package ai.oddwons.application.matching;

import ai.oddwons.application.model.ListedWording;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The open markets of all platforms in one run: their names, and which of them have to be asked
 * about. Belongs to that run alone.
 */
public final class OpenUniverse {
  private final Instant knownAt;
  private final Map<Platform, Set<MarketId>> open = new TreeMap<>();
  private final Map<Platform, Set<MarketId>> asked = new TreeMap<>();
  private Instant newest;

  /**
   * @param platforms those that are compared
   * @param knownAt markets that changed later are asked about
   */
  public OpenUniverse(Collection<Platform> platforms, Instant knownAt) {
    this.knownAt = knownAt;
    this.newest = knownAt;
    platforms.forEach(platform -> {
      open.put(platform, new HashSet<>());
      asked.put(platform, new LinkedHashSet<>());
    });
  }

  /** Notes an open market of one of the platforms. */
  public void note(ListedWording market) {
    MarketId id = market.id();
    open.getOrDefault(id.platform(), Set.of()).add(id);
    if (market.changedAt().isAfter(knownAt)) {
      asked.getOrDefault(id.platform(), Set.of()).add(id);
    }
    if (market.changedAt().isAfter(newest)) {
      newest = market.changedAt();
    }
  }

  public boolean isOpen(MarketId market) {
    return open.getOrDefault(market.platform(), Set.of()).contains(market);
  }

  /** Asks about a market whether it has changed or not, if it is open. */
  public void ask(MarketId market) {
    if (isOpen(market)) {
      asked.getOrDefault(market.platform(), Set.of()).add(market);
    }
  }

  /** When the newest of all changes was. */
  public Instant newest() {
    return newest;
  }

  public int countOpen() {
    return open.values().stream().mapToInt(Set::size).sum();
  }

  public int countAsked() {
    return asked.values().stream().mapToInt(Set::size).sum();
  }

  /**
   * What to ask so that each pair of platforms is compared as far as it has to be. Where all
   * markets of both have changed, those of the smaller one are asked for: the larger one's answers
   * would be the same pairs.
   */
  public List<Inquiry> inquiries() {
    List<Platform> platforms = List.copyOf(open.keySet());
    List<Inquiry> inquiries = new ArrayList<>();
    for (int i = 0; i < platforms.size(); i++) {
      for (int j = i + 1; j < platforms.size(); j++) {
        addBoth(platforms.get(i), platforms.get(j), inquiries);
      }
    }
    return inquiries;
  }

  private void addBoth(Platform one, Platform other, List<Inquiry> inquiries) {
    boolean allOfBoth = isAsked(one) && isAsked(other);
    boolean oneIsSmaller = count(one) <= count(other);
    if (!allOfBoth || oneIsSmaller) {
      add(one, other, inquiries);
    }
    if (!allOfBoth || !oneIsSmaller) {
      add(other, one, inquiries);
    }
  }

  private void add(Platform asking, Platform among, List<Inquiry> inquiries) {
    List<MarketId> markets = List.copyOf(asked.getOrDefault(asking, Set.of()));
    if (!markets.isEmpty() && count(among) > 0) {
      inquiries.add(new Inquiry(markets, among));
    }
  }

  private boolean isAsked(Platform platform) {
    return asked.getOrDefault(platform, Set.of()).size() == count(platform);
  }

  private int count(Platform platform) {
    return open.getOrDefault(platform, Set.of()).size();
  }

  /**
   * Markets to ask for.
   *
   * @param markets of one platform, at least one
   * @param among the other platform
   */
  public record Inquiry(List<MarketId> markets, Platform among) {
    public Inquiry {
      markets = List.copyOf(markets);
    }
  }
}
