package ai.oddwons.adapter.out.polymarket;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.Condition;
import ai.oddwons.application.port.out.ContractSteps;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.test.StepVerifier;

final class PolymarketHealthCheckTest {
  @RegisterExtension private final StubVenue venue = new StubVenue();

  /** The first call of a process loads classes for longer than a health check may take. */
  @BeforeEach
  void warmUp() {
    venue
        .adapter()
        .venue()
        .books()
        .findBook(StubVenue.address(1))
        .as(StepVerifier::create)
        .expectComplete()
        .verify(StubVenue.PATIENCE);
  }

  @Test
  void checkShouldBeUpWhenTheVenueAnswers() {
    answers(aResponse().withStatus(200).withBody("\"OK\""));

    assertThat(check())
        .isEqualTo(
            new Condition(
                "polymarket", false, Condition.State.UP, "the CLOB answers", StubVenue.NOW));
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
    venue.server().stubFor(get(urlPathEqualTo("/clob/ok")).willReturn(answer));
  }
}
