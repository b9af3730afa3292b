package ai.oddwons.adapter.in.web.market;

import ai.oddwons.domain.market.MarketId;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Where to go on, as paths of this API. */
record LinksBody(String self, String history, String book) {

  static LinksBody of(MarketId id) {
    String self =
        MarketPaths.LIST
            + "/"
            + id.platform().slug()
            + "/"
            + UriUtils.encodePathSegment(id.nativeId(), StandardCharsets.UTF_8);
    return new LinksBody(self, self + "/history", self + "/book");
  }
}
