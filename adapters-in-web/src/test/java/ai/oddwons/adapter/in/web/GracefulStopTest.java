package ai.oddwons.adapter.in.web;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.application.model.Slice;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Apart from the other tests of the server, since a stop takes the event loops of the process
 * along.
 */
final class GracefulStopTest {
  private static final int PATIENCE_SECONDS = 180;

  @Test
  void stopShouldLetARunningRequestEnd() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      ConfigurableApplicationContext application = TestApplication.run();
      TestApplication.SlowRuns runs = application.getBean(TestApplication.SlowRuns.class);
      HttpRequest slow =
          HttpRequest.newBuilder(
                  TestApplication.addressOf(application).resolve("/api/v1/runs?job=settle"))
              .build();
      CompletableFuture<HttpResponse<String>> answer =
          client.sendAsync(slow, HttpResponse.BodyHandlers.ofString());
      assertThat(runs.begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();

      CompletableFuture<Void> stopping = CompletableFuture.runAsync(application::close);
      assertThat(stopping).isNotDone();
      runs.answer.tryEmitValue(Slice.empty()).orThrow();

      assertThat(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
      assertThat(stopping).succeedsWithin(Duration.ofSeconds(PATIENCE_SECONDS));
    }
  }
}
