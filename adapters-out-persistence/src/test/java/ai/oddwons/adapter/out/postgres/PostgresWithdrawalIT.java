package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.port.out.ArbitrageStore;
import ai.oddwons.application.port.out.MatchStore;
import ai.oddwons.application.port.out.WithdrawalContract;
import org.junit.jupiter.api.extension.RegisterExtension;

final class PostgresWithdrawalIT implements WithdrawalContract {
  @RegisterExtension static final EmptyStores EMPTY = EmptyStores.plain();

  @Override
  public MatchStore matches() {
    return EMPTY.stores().matches();
  }

  @Override
  public ArbitrageStore arbitrage() {
    return EMPTY.stores().arbitrage();
  }
}
