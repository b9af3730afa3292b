package ai.oddwons.adapter.in.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.adapter.in.web.Clients;
import ai.oddwons.adapter.in.web.Examples;
import ai.oddwons.adapter.in.web.FakeRuns;
import ai.oddwons.application.port.out.StoreFailure;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import reactor.core.publisher.Mono;

final class HomePageTest {
  private final FakeRuns runs = new FakeRuns();

  @Test
  void pageShouldShowTheLatestCollectionWithForeignTextEscaped() {
    runs.latest = Mono.just(Examples.collectRun());

    assertThat(page())
        .contains("partial</span> ended 2026-03-01T12:00:00Z after 6.0 seconds")
        .contains(
            "<td>kalshi</td><td>100</td><td>99</td><td>10</td><td>0</td><td>40</td><td>1</td>")
        .contains("page 1: &lt;timed out&gt;")
        .contains("href=\"/docs\"")
        .contains("href=\"/api/v1/patterns?limit=20\"")
        .doesNotContain("<script");
  }

  @Test
  void pageShouldSayThatNothingHasEndedYet() {
    assertThat(page()).contains("No collection has ended yet");
  }

  @Test
  void pageShouldStandWithoutTheStore() {
    runs.latest = Mono.error(new StoreFailure.Unavailable("refused", null));

    assertThat(page()).contains("does not answer just now");
  }

  @Test
  void policyShouldAllowTheStyleOfThePageAndNothingElse() throws Exception {
    EntityExchangeResult<byte[]> answer = answer();
    String page = body(answer);
    String css = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));

    assertThat(answer.getResponseHeaders().getFirst("Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .contains(Base64.getEncoder().encodeToString(digest))
        .doesNotContain("unsafe");
  }

  private String page() {
    return body(answer());
  }

  private EntityExchangeResult<byte[]> answer() {
    return Clients.of(new HomePage(runs)).get().uri("/").exchange().expectBody().returnResult();
  }

  private static String body(EntityExchangeResult<byte[]> answer) {
    byte[] bytes = answer.getResponseBodyContent();
    return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
  }
}
