package ai.oddwons.bootstrap.command;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code up --demo} on a thread of its own, asked over HTTP, until told to end. */
final class RunningDemo implements AutoCloseable {
  private static final Pattern ADDRESS =
      Pattern.compile("^up at (http://\\S+)$", Pattern.MULTILINE);
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final HttpClient client = HttpClient.newHttpClient();
  private final CompletableFuture<Void> told = new CompletableFuture<>();
  private final StringWriter out = new StringWriter();
  private final CompletableFuture<CommandRun> run;
  private final String address;

  private RunningDemo(Path folder, Duration limit) {
    Environment environment = new Environment(Map.of(), false, told::join);
    run =
        CommandRun.start(
            environment, out, "up", "--demo", "--port", "0", "--data", folder.toString());
    address = Eventually.get(limit, this::findAddress);
  }

  /** Waits until it says where it serves. */
  static RunningDemo start(Path folder, Duration limit) {
    return new RunningDemo(folder, limit);
  }

  private Optional<String> findAddress() {
    if (run.isDone()) {
      throw new AssertionError("ended before it served: " + run.join());
    }
    Matcher found = ADDRESS.matcher(out.toString());
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** Asks until the answer is 200. */
  JsonNode awaitOk(String path, Duration limit) {
    return Eventually.get(
        limit,
        () -> {
          HttpResponse<String> answer = get(path);
          return answer.statusCode() == 200 ? Optional.of(read(answer)) : Optional.empty();
        });
  }

  JsonNode json(String path) {
    return JsonMapper.shared().readTree(text(path));
  }

  private static JsonNode read(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  /** Fails when the answer is not 200. */
  String text(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
    }
    return answer.body();
  }

  private HttpResponse<String> get(String path) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE).build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("no answer from " + path, e);
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }

  /** Tells it to end, as a signal would, and waits for that. */
  CommandRun end(Duration limit) {
    told.complete(null);
    return run.copy().orTimeout(limit.toSeconds(), TimeUnit.SECONDS).join();
  }

  /** What it has printed so far. */
  String said() {
    return out.toString();
  }

  /** Ends it also when a test has failed in the midst of it: its folder is about to go. */
  @Override
  public void close() {
    end(Duration.ofMinutes(5));
    client.close();
  }
}
