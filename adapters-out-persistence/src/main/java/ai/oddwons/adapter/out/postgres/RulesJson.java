package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.Platform;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of the column {@code arbitrage_opportunities.rules}. */
record RulesJson(String platform, String market, String hash) {

  static String write(Map<MarketId, String> rules) {
    List<RulesJson> sorted =
        rules.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(rule ->
                new RulesJson(
                    rule.getKey().platform().slug(), rule.getKey().nativeId(), rule.getValue()))
            .toList();
    return StoredJson.write(sorted);
  }

  static Map<MarketId, String> read(String json) {
    return Stream.of(StoredJson.read(json, RulesJson[].class))
        .collect(
            Collectors.toMap(
                rule -> new MarketId(new Platform(rule.platform), rule.market), rule -> rule.hash));
  }
}
