package ai.oddwons.adapter.in.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

final class ClientAddressTest {
  private static final String REMOTE = "0a000001";

  @Test
  void addressShouldIgnoreWhatAnybodyCanWrite() {
    assertThat(ClientAddress.of(request("1.2.3.4"), 0)).isEqualTo(REMOTE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 9.9.9.9, 1.2.3.4 | 01020304
          2 | 9.9.9.9, 1.2.3.4, 10.0.0.2 | 01020304
          2 | 1.2.3.4 | 0a000001
          1 | forged | 0a000001
          1 | 9.9.9.9, localhost | 0a000001
          1 | 2001:db8:1:2:3:4:5:6 | 20010db800010002
          1 | 2001:db8:1:2::1 | 20010db800010002
          """)
  void addressShouldBeWhatTheOutermostProxyOfOursSaw(
      int proxies, String forwarded, String expected) {
    assertThat(ClientAddress.of(request(forwarded), proxies)).isEqualTo(expected);
  }

  @Test
  void addressShouldHaveANameForNobody() {
    assertThat(ClientAddress.of(MockServerHttpRequest.get("/").build(), 1)).isEqualTo("unknown");
  }

  private static MockServerHttpRequest request(String forwarded) {
    return MockServerHttpRequest.get("/")
        .remoteAddress(new InetSocketAddress("10.0.0.1", 4000))
        .header("X-Forwarded-For", forwarded)
        .build();
  }
}
