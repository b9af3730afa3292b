package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.GuardedHttp;
import ai.oddwons.adapter.out.http.HttpCall;
import ai.oddwons.adapter.out.http.JsonBody;
import ai.oddwons.domain.market.MarketId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Mono;

/** The one call to the Data API: what the oracle's contracts say of up to 20 conditions. */
final class DataHttp {
  private final GuardedHttp http;
  private final Scopes scopes;

  DataHttp(GuardedHttp http, Scopes scopes) {
    this.http = http;
    this.scopes = scopes;
  }

  /** One finding per row that can be told apart; conditions without a row are missing. */
  Mono<List<Finding>> resolutions(Collection<MarketId> ids) {
    String conditions = String.join(",", ids.stream().map(MarketId::nativeId).toList());
    HttpCall call = scopes.dataResolutions().with("condition", conditions);
    return http.read(call, DataHttp::read);
  }

  private static List<Finding> read(JsonBody body) {
    List<Finding> findings = new ArrayList<>();
    body.forEach("data", slice -> Resolutions.read(slice.node()).ifPresent(findings::add));
    return findings;
  }
}
