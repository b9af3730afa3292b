package ai.oddwons.simulator.polymarket;

import ai.oddwons.simulator.http.Call;
import ai.oddwons.simulator.http.Decimals;
import ai.oddwons.simulator.http.Json;
import ai.oddwons.simulator.http.Reply;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** What the CLOB answers about tokens, one by one and in batches. */
final class ClobTokens {
  private final Directory directory;

  ClobTokens(Directory directory) {
    this.directory = directory;
  }

  Reply answer(String route, String rest, Call call, long second) {
    return switch (route) {
      case "book" -> one(call, rest, second, TokenBookJson::fields);
      case "books" -> books(call, second);
      case "price" -> one(call, rest, second, (json, book) -> price(json, book, side(call)));
      case "midpoint" -> one(call, rest, second, (json, book) -> json.text("mid", middle(book)));
      case "spread" -> one(call, rest, second, (json, book) -> json.text("spread", spread(book)));
      case "last-trade-price" -> one(call, rest, second, ClobTokens::last);
      case "tick-size" -> one(call, rest, second, ClobTokens::tick);
      case "neg-risk" -> one(call, rest, second, ClobTokens::negRisk);
      case "fee-rate" -> one(call, rest, second, (json, book) -> json.number("base_fee", 0));
      case "prices" -> prices(call, second);
      case "midpoints" -> values(call, second, ClobTokens::middle);
      case "spreads" -> values(call, second, ClobTokens::spread);
      case "last-trades-prices" -> lasts(call, second);
      default -> throw ClobError.notFound("not found");
    };
  }

  private Reply one(Call call, String rest, long second, BiConsumer<Json, TokenBook> writer) {
    String token = rest.isEmpty() ? call.query().first("token_id", "") : rest;
    if (!OpaqueIds.wellFormedToken(token)) {
      throw ClobError.badRequest("Invalid token id");
    }
    TokenBook book =
        find(token, second)
            .orElseThrow(
                () -> ClobError.notFound("No orderbook exists for the requested token id"));
    return Reply.json(Json.object(json -> writer.accept(json, book)));
  }

  /** The book of a token; empty for unknown, closed and not yet hydrated ones. */
  private Optional<TokenBook> find(String token, long second) {
    return directory
        .byToken(token, second)
        .filter(found -> Directory.hydrated(found.contract(), second))
        .filter(found -> !PolymarketState.of(found.contract(), second).closed())
        .map(found -> TokenBook.of(found, second));
  }

  /** Tokens without a book are left out of batches. */
  private List<TokenBook> many(Call call, long second) {
    return TokenRequest.of(call).stream()
        .map(request -> find(request.token(), second))
        .flatMap(Optional::stream)
        .toList();
  }

  private Reply books(Call call, long second) {
    List<TokenBook> books = many(call, second);
    return Reply.json(
        Json.write(json ->
            json.array(
                () -> books.forEach(b -> json.element(() -> TokenBookJson.fields(json, b))))));
  }

  private Reply values(Call call, long second, Function<TokenBook, String> value) {
    List<TokenBook> books = many(call, second);
    return Reply.json(
        Json.object(json ->
            books.forEach(
                b -> json.text(Directory.token(b.contract(), b.outcome()), value.apply(b)))));
  }

  private Reply lasts(Call call, long second) {
    List<TokenBook> books = many(call, second);
    return Reply.json(
        Json.write(
            json -> json.array(() -> books.forEach(b -> json.element(() -> traded(json, b))))));
  }

  private static void traded(Json json, TokenBook book) {
    json.text("token_id", Directory.token(book.contract(), book.outcome()));
    last(json, book);
  }

  /** Leaves are numbers here, as the specification has them. */
  private Reply prices(Call call, long second) {
    Map<String, Map<String, BigDecimal>> prices = new LinkedHashMap<>();
    for (TokenRequest request : TokenRequest.of(call)) {
      find(request.token(), second)
          .ifPresent(book ->
              prices
                  .computeIfAbsent(request.token(), token -> new LinkedHashMap<>())
                  .put(request.side(), price(book, request.side())));
    }
    return Reply.json(
        Json.object(json ->
            prices.forEach(
                (token, sides) -> json.object(token, () -> sides.forEach(json::number)))));
  }

  private static String side(Call call) {
    String side = call.query().first("side", "");
    if (!side.equals("BUY") && !side.equals("SELL")) {
      throw ClobError.badRequest("Invalid side");
    }
    return side;
  }

  private static void price(Json json, TokenBook book, String side) {
    json.text("price", price(book, side).toPlainString());
  }

  /** BUY gives the best bid and SELL the best ask, as the current index says. */
  private static BigDecimal price(TokenBook book, String side) {
    return GammaMarketJson.price(side.equals("SELL") ? book.ask() : book.bid());
  }

  static String middle(TokenBook book) {
    return Outcomes.text(BigDecimal.valueOf(book.middle()));
  }

  private static String spread(TokenBook book) {
    return Decimals.shortest(book.ask() - book.bid());
  }

  private static void last(Json json, TokenBook book) {
    boolean traded = book.last() > 0;
    json.text("price", traded ? Decimals.shortest(book.last()) : "0.5");
    json.text("side", traded ? book.buyerTook() ? "BUY" : "SELL" : "");
  }

  private static void tick(Json json, TokenBook book) {
    json.number("minimum_tick_size", new BigDecimal(TokenBookJson.tick(book)));
  }

  private static void negRisk(Json json, TokenBook book) {
    json.flag("neg_risk", GammaEventJson.negRisk(book.contract().event()));
  }
}
