package ai.oddwons.adapter.out.kalshi;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.InstantSource;
import java.util.Base64;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Mono;

/**
 * Signs each try anew: time in milliseconds, method and path from the API root, without the query,
 * by RSA-PSS with SHA-256 and a salt of 32 bytes.
 */
final class RequestSigner implements ExchangeFilterFunction {
  private static final String API_ROOT = "/trade-api/";
  private static final PSSParameterSpec PSS =
      new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1);

  private final KalshiKey key;
  private final InstantSource clock;

  RequestSigner(KalshiKey key, InstantSource clock) {
    this.key = key;
    this.clock = clock;
  }

  @Override
  public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
    return Mono.fromCallable(() -> signed(request)).flatMap(next::exchange);
  }

  private ClientRequest signed(ClientRequest request) throws GeneralSecurityException {
    String time = Long.toString(clock.instant().toEpochMilli());
    String text = time + request.method().name() + path(request.url());
    return ClientRequest.from(request)
        .header("KALSHI-ACCESS-KEY", key.id())
        .header("KALSHI-ACCESS-TIMESTAMP", time)
        .header("KALSHI-ACCESS-SIGNATURE", signature(text))
        .build();
  }

  private String signature(String text) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("RSASSA-PSS");
    signature.setParameter(PSS);
    signature.initSign(key.privateKey());
    signature.update(text.getBytes(StandardCharsets.UTF_8));
    return Base64.getEncoder().encodeToString(signature.sign());
  }

  /** A server may sit behind a prefix of its own, which the signature does not know. */
  static String path(URI address) {
    String path = address.getRawPath();
    int root = path.indexOf(API_ROOT);
    return root < 0 ? path : path.substring(root);
  }
}
