package ai.oddwons.adapter.out.kalshi;

import static ai.oddwons.adapter.out.kalshi.KalshiServer.endpoint;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.Condition;
import ai.oddwons.application.model.Condition.State;
import ai.oddwons.application.port.out.ContractSteps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 504})
  void checkShouldReadWhyTheExchangeIsDown(int status) {
    ObjectNode body =
        Fixtures.object("http_get_exchange_status.json")
            .put("exchange_active", false)
            .put("exchange_estimated_resume_time", "2026-11-26T10:00:00Z");
    server.stub(
        endpoint("/exchange/status")
            .willReturn(aResponse().withStatus(status).withBody(body.toString())));

    assertThat(check())
        .isEqualTo(
            new Condition(
                "kalshi",
                false,
                State.IMPAIRED,
                "closed, resumes about 2026-11-26T10:00:00Z",
                KalshiServer.NOW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html>one moment</html>", "{\"error\":\"overloaded\"}", "[]"})
  void checkShouldBeDownAfterASingleTryThatFailedWithoutAWordFromTheExchange(String body) {
    server.stub(
        endpoint("/exchange/status").willReturn(aResponse().withStatus(503).withBody(body)));

    Condition condition = check();

    assertThat(condition.state()).isEqualTo(State.DOWN);
    assertThat(condition.detail()).contains("status 503");
    assertThat(server.requests("/exchange/status")).hasSize(1);
  }

  private Condition check() {
    return server.kalshi().health().check().as(ContractSteps::only);
  }
}
