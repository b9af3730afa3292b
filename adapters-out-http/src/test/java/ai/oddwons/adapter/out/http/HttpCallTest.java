package ai.oddwons.adapter.out.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HttpCallTest {
  private static final URI BASE = URI.create("https://venue.example/trade-api/v2");

  @Test
  void uriShouldEncodeCursorsAndPathValuesInFull() {
    HttpCall call =
        HttpCall.get("book", "/markets/{ticker}/orderbook", "KX/A.99 B")
            .with("cursor", "a+b/c=&d{e}%")
            .with("limit", 100);

    assertThat(call.uri(BASE).toString())
        .isEqualTo(
            "https://venue.example/trade-api/v2/markets/KX%2FA.99%20B/orderbook"
                + "?cursor=a%2Bb%2Fc%3D%26d%7Be%7D%25&limit=100");
  }

  @Test
  void uriShouldRepeatAParameterForEachValue() {
    HttpCall call = HttpCall.get("books", "/books").withAll("tickers", List.of("A", "B"));

    assertThat(call.uri(BASE)).hasQuery("tickers=A&tickers=B");
  }

  @Test
  void withShouldLeaveNullsOut() {
    assertThat(HttpCall.get("events", "/events").with("cursor", null).uri(BASE)).hasNoQuery();
  }
}
