package ai.oddwons.adapter.out.polymarket;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.Condition;
import ai.oddwons.application.port.out.ContractSteps;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PolymarketHealthCheckTest {
  @RegisterExtension private final StubVenue venue = new StubVenue();

  /** The first call of a process loads classes for longer than a health check may take. */
  @BeforeEach
  void warmUp() {
    check();
    venue.server().resetRequests();
  }

  @Test
  void checkShouldBeUpWhenTheVenueAnswers() {
    answers(aResponse().withStatus(200).withBody("\"OK\""));

    assertThat(check())
        .isEqualTo(
            new Condition(
                "polymarket",
                false,
                Condition.State.UP,
                "Gamma, CLOB, Data answer",
                StubVenue.NOW));
    venue.server().verify(1, getRequestedFor(urlPathEqualTo("/gamma/status")));
    venue.server().verify(1, getRequestedFor(urlPathEqualTo("/clob/ok")));
    venue.server().verify(1, getRequestedFor(urlPathEqualTo("/data/v2/status")));
  }

  @ParameterizedTest
  @CsvSource({"/gamma/status, Gamma", "/clob/ok, CLOB", "/data/v2/status, Data"})
  void checkShouldNameTheServiceThatFails(String path, String name) {
    answers(aResponse().withStatus(200).withBody("\"OK\""));
    answers(path, aResponse().withStatus(503));

    assertThat(check().state()).isEqualTo(Condition.State.IMPAIRED);
    assertThat(check().detail()).startsWith(name + ": ").doesNotContain(";");
    assertThat(check().since()).isNull();
  }

  @Test
  void checkShouldNameAllThatFail() {
    answers(aResponse().withStatus(503));

    assertThat(check().detail()).contains("Gamma: ", "; CLOB: ", "; Data: ");
  }

  @Test
  void checkShouldBeDownOnAFaultAndRememberBetterTimes() {
    answers(aResponse().withStatus(200).withBody("OK"));
    check();
    answers(aResponse().withStatus(503));

    assertThat(check().state()).isEqualTo(Condition.State.DOWN);
    assertThat(check().since()).isEqualTo(StubVenue.NOW);
  }

  @Test
  void checkShouldNotWaitLong() {
    answers(aResponse().withStatus(200).withFixedDelay(10_000));

    assertThat(check().detail()).contains("2 s");
    assertThat(check().since()).isNull();
  }

  private Condition check() {
    return venue.adapter().health().check().as(ContractSteps::only);
  }

  private void answers(ResponseDefinitionBuilder answer) {
    answers("/gamma/status", answer);
    answers("/clob/ok", answer);
    answers("/data/v2/status", answer);
  }

  private void answers(String path, ResponseDefinitionBuilder answer) {
    venue.server().stubFor(get(urlPathEqualTo(path)).willReturn(answer));
  }
}
