package ai.oddwons.adapter.out.kalshi;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.Condition;
import ai.oddwons.application.model.Condition.State;
import ai.oddwons.application.port.out.ContractSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

final class KalshiHealthTest {
  @RegisterExtension final KalshiServer server = new KalshiServer();

  @Test
  void checkShouldBeUpWhileTheExchangeTrades() {
    server.answers("/exchange/status", Fixtures.text("http_get_exchange_status.json"));

    assertThat(check())
        .isEqualTo(new Condition("kalshi", false, State.UP, "trading", KalshiServer.NOW));
  }

  @ParameterizedTest
  @CsvSource({"exchange_active, closed", "trading_active, trading is halted"})
  void checkShouldBeImpairedWhileItDoesNot(String flag, String detail) {
    ObjectNode status = Fixtures.object("http_get_exchange_status.json").put(flag, false);
    server.answers("/exchange/status", status.toString());

    assertThat(check().state()).isEqualTo(State.IMPAIRED);
    assertThat(check().detail()).isEqualTo(detail);
  }

  @Test
  void checkShouldNameAShardThatIsHaltedAlone() {
    ObjectNode status = Fixtures.object("http_get_exchange_status.json");
    ((ObjectNode) status.get("exchange_index_statuses").get(1)).put("trading_active", false);
    server.answers("/exchange/status", status.toString());

    assertThat(check().detail()).isEqualTo("halted: Combos");
  }

  @Test
  void checkShouldBeDownAfterASingleFailedTry() {
    server.refuses("/exchange/status", 503);

    assertThat(check().state()).isEqualTo(State.DOWN);
    assertThat(server.requests("/exchange/status")).hasSize(1);
  }

  private Condition check() {
    return server.kalshi().health().check().as(ContractSteps::only);
  }
}
