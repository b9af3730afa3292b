package ai.oddwons.application.fake;

import ai.oddwons.application.port.out.ArbitrageStore;
import ai.oddwons.application.port.out.MatchStore;
import ai.oddwons.application.port.out.WithdrawalContract;

final class InMemoryWithdrawalTest implements WithdrawalContract {
  private final InMemoryMarketStore markets = new InMemoryMarketStore(new InMemorySnapshotStore());
  private final InMemoryArbitrageStore opportunities = new InMemoryArbitrageStore(markets);
  private final MatchStore matches = new InMemoryMatchStore(markets, opportunities);

  @Override
  public MatchStore matches() {
    return matches;
  }

  @Override
  public ArbitrageStore arbitrage() {
    return opportunities;
  }
}
