package ai.oddwons.adapter.out.postgres;

import ai.oddwons.application.model.MatchView.Title;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a market says, as a query gathers it for all markets of one row; kept nowhere. */
record TitleJson(String platform, String market, String title, String yesLabel) {

  static Map<MarketId, Title> read(String json) {
    return Stream.of(StoredJson.read(json, TitleJson[].class))
        .collect(
            Collectors.toMap(
                said -> new MarketId(new Platform(said.platform), said.market),
                said -> new Title(said.title, said.yesLabel)));
  }
}
