package ai.oddwons.bootstrap.command;

import ai.oddwons.simulator.SimulatorServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the venues themselves say of every open market, read without any code of the product. */
final class PlainListing {
  private PlainListing() {}

  /**
   * The top of a book.
   *
   * @param bid null when nobody bids
   * @param ask null when nobody offers
   */
  record Top(@Nullable BigDecimal bid, @Nullable BigDecimal ask) {
    static Top of(@Nullable String bid, @Nullable String ask) {
      return new Top(price(bid), price(ask));
    }

    /** Both venues write a side that is not there as 0 or 1, or leave it out. */
    private static @Nullable BigDecimal price(@Nullable String text) {
      if (text == null || text.isEmpty()) {
        return null;
      }
      BigDecimal price = new BigDecimal(text).stripTrailingZeros();
      boolean empty = price.signum() == 0 || price.compareTo(BigDecimal.ONE) == 0;
      return empty ? null : price;
    }
  }

  /** By ticker. */
  static Map<String, Top> kalshi(SimulatorServer server) {
    Map<String, Top> tops = new TreeMap<>();
    for (String status : new String[] {"open", "paused"}) {
      String address = server.kalshi() + "/markets?limit=1000&mve_filter=exclude&status=" + status;
      walk(
          address,
          "cursor",
          "cursor",
          market ->
              tops.put(
                  market.path("ticker").asString(),
                  Top.of(
                      market.path("yes_bid_dollars").asString(),
                      market.path("yes_ask_dollars").asString())));
    }
    return tops;
  }

  /** By condition id. */
  static Map<String, Top> polymarket(SimulatorServer server) {
    Map<String, Top> tops = new TreeMap<>();
    walk(
        server.gamma() + "/markets/keyset?limit=100&closed=false",
        "next_cursor",
        "after_cursor",
        market ->
            tops.put(
                market.path("conditionId").asString(),
                Top.of(market.path("bestBid").asString(""), market.path("bestAsk").asString(""))));
    return tops;
  }

  private static void walk(
      String address, String cursor, String parameter, Consumer<JsonNode> row) {
    String next = "";
    do {
      JsonNode page = get(next.isEmpty() ? address : address + "&" + parameter + "=" + next);
      page.path("markets").forEach(row);
      next = page.path(cursor).asString("");
    } while (!next.isEmpty());
  }

  private static JsonNode get(String address) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
      return JsonMapper.shared().readTree(client.send(request, BodyHandlers.ofByteArray()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
