package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.GuardedHttp;
import ai.oddwons.adapter.out.http.HttpCall;
import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.pricing.Price;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The calls to the CLOB. */
final class ClobHttp {
  private final GuardedHttp http;
  private final Scopes scopes;
  private final LeftOut leftOut;

  ClobHttp(GuardedHttp http, Scopes scopes, LeftOut leftOut) {
    this.http = http;
    this.scopes = scopes;
    this.leftOut = leftOut;
  }

  /** A point of a price history; a part is null where it made no sense. */
  record Point(@Nullable Instant at, @Nullable Price price) {}

  /** Empty when the venue has no book for the token, which may also be a young market's case. */
  Mono<WireBook> book(String token) {
    HttpCall call = scopes.clobBook(token).orEmptyWhenNotFound();
    return http.read(call, body -> requireToken(token, WireBook.of(record(body))));
  }

  /** Those books that exist and can be read. */
  Mono<List<WireBook>> books(Collection<String> tokens) {
    ArrayNode request = JsonNodeFactory.instance.arrayNode();
    tokens.forEach(token -> request.addObject().put("token_id", token));
    return http.read(scopes.clobBooks(request.toString()), this::readBooks);
  }

  /** A token the venue does not know is refused. */
  Mono<List<Point>> pricesHistory(String token, Instant from, Instant until, long minutes) {
    HttpCall call =
        scopes
            .clobPricesHistory(token)
            .with("startTs", from.getEpochSecond())
            .with("endTs", until.getEpochSecond())
            .with("fidelity", minutes);
    return http.read(call, ClobHttp::readPoints);
  }

  /** The full market object; empty when the CLOB does not know the market. */
  Mono<WireRecord> market(MarketId id) {
    HttpCall call = scopes.clobMarket(id.nativeId()).orEmptyWhenNotFound();
    return http.read(call, body -> requireMarket(id, record(body)));
  }

  private List<WireBook> readBooks(JsonBody body) {
    List<WireBook> books = new ArrayList<>();
    body.forEachOfRoot(
        null,
        slice -> {
          try {
            books.add(WireBook.of(new WireRecord(slice.node())));
          } catch (Unreadable unreadable) {
            leftOut.count("book", unreadable.reason(), unreadable.detail());
          }
        });
    return books;
  }

  private static List<Point> readPoints(JsonBody body) {
    List<Point> points = new ArrayList<>();
    body.forEach("history", slice -> points.add(point(slice.node())));
    return points;
  }

  private static Point point(JsonNode node) {
    if (!node.isObject()) {
      return new Point(null, null);
    }
    WireRecord record = new WireRecord(node);
    return new Point(record.epochSeconds("t"), record.price("p"));
  }

  private static WireRecord record(JsonBody body) {
    return new WireRecord(body.tree());
  }

  /** Another market's winner would be no more than a wrong settlement. */
  private static WireRecord requireMarket(MarketId id, WireRecord market) {
    String named = market.requireText("condition_id");
    if (ConditionIds.tryParse(named).filter(id::equals).isEmpty()) {
      throw new Unreadable("wrong_market", "asked for " + id + ", got " + named);
    }
    return market;
  }

  /** Another token's book would be the other side of the market. */
  private static WireBook requireToken(String token, WireBook book) {
    if (!book.token().equals(token)) {
      throw new Unreadable("wrong_token", "asked for " + token + ", got " + book.token());
    }
    return book;
  }
}
