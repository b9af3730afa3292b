package ai.oddwons.adapter.in.web.market;

import ai.oddwons.adapter.in.web.edge.Answers;
import ai.oddwons.adapter.in.web.edge.Endpoint;
import ai.oddwons.application.port.in.ReadMarkets;
import ai.oddwons.domain.market.Platform;
import java.time.InstantSource;
import java.util.ArrayList;
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
    endpoints = new ArrayList<>(new MarketList(markets, answers, platforms).endpoints());
    endpoints.add(new MarketOne(markets, answers).endpoint());
    endpoints.add(new MarketHistory(markets, answers, clock).endpoint());
    endpoints.add(new MarketBook(markets, answers).endpoint());
  }

  @Override
  public List<Endpoint> endpoints() {
    return List.copyOf(endpoints);
  }
}
