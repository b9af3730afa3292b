package ai.oddwons.adapter.in.web.market;

import ai.oddwons.adapter.in.web.edge.Answers;
import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.application.port.in.ReadMarkets;
import ai.oddwons.domain.market.Platform;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** All that can be asked about markets. */
public final class MarketEndpoints implements Endpoint.Group {
  private final List<Endpoint> endpoints;

  /**
   * @param platforms those that are wired, to name them to whoever misspells one
   */
  public MarketEndpoints(ReadMarkets markets, InstantSource clock, Set<Platform> platforms) {
    Answers answers = new Answers(clock);
    endpoints =
        List.of(
            new MarketList(markets, answers, platforms).endpoint(),
            new MarketOne(markets, answers).endpoint(),
            new MarketHistory(markets, answers, clock).endpoint(),
            new MarketBook(markets, answers).endpoint());
  }

  @Override
  public List<Endpoint> endpoints() {
    return endpoints;
  }
}
