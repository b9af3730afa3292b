package ai.oddwons.adapter.in.web.edge;

import ai.oddwons.adapter.in.web.Clients;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.reactive.function.server.ServerResponse;

final class EndpointRouterTest {
  private final WebTestClient client = Clients.of(() -> List.of(greeting()));

  @Test
  void headShouldAnswerLikeGet() {
    client.head().uri("/greeting").exchange().expectStatus().isOk();
  }

  @Test
  void optionsShouldTellWhatIsAllowed() {
    client
        .options()
        .uri("/greeting")
        .exchange()
        .expectStatus()
        .isNoContent()
        .expectHeader()
        .valueEquals("Allow", "GET, HEAD, OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE"})
  void otherMethodsShouldBeRefusedByName(String method) {
    client
        .method(HttpMethod.valueOf(method))
        .uri("/greeting")
        .exchange()
        .expectStatus()
        .isEqualTo(405)
        .expectHeader()
        .valueEquals("Allow", "GET, HEAD, OPTIONS")
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo(method + " is not allowed here, only GET, HEAD, OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/*", "application/json;q=0.1", "text/html,*/*;q=0.1"})
  void acceptedFormatsShouldBeServed(String accept) {
    client.get().uri("/greeting").header("Accept", accept).exchange().expectStatus().isOk();
  }

  @Test
  void otherFormatsShouldBeRefusedWithTheOneOnOffer() {
    client
        .get()
        .uri("/greeting")
        .header("Accept", "text/html, application/xml")
        .exchange()
        .expectStatus()
        .isEqualTo(406)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("This address answers in application/json");
  }

  @Test
  void aMalformedAcceptHeaderShouldBeTheCallersFault() {
    client
        .get()
        .uri("/greeting")
        .header("Accept", "nonsense")
        .exchange()
        .expectStatus()
        .is4xxClientError();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/greeting/", "/greetings", "/greeting/x"})
  void otherAddressesShouldBeUnknownRoutes(String path) {
    client.get().uri(path).exchange().expectStatus().isNotFound();
  }

  private static Endpoint greeting() {
    return new Endpoint(
        "greet",
        "/greeting",
        "Test",
        "Says hello.",
        List.of(),
        List.of(MediaType.APPLICATION_JSON),
        new Endpoint.Shape.Text(),
        List.of(),
        (request, query) -> ServerResponse.ok().bodyValue("{}"));
  }
}
