package ai.oddwons.adapter.out.postgres;

import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Spread;
import ai.oddwons.domain.pricing.TickGrid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tick grid of a market as a JSON array; decimals as strings, so that none is rounded. */
final class TickBands {
  private static final JsonMapper JSON = JsonMapper.shared();

  private TickBands() {}

  static String write(TickGrid grid) {
    return grid.bands().stream()
        .map(band ->
            "{\"from\":\"%s\",\"to\":\"%s\",\"step\":\"%s\"}"
                .formatted(band.from(), band.to(), band.step()))
        .collect(Collectors.joining(",", "[", "]"));
  }

  static TickGrid read(String json) {
    List<TickGrid.Band> bands = new ArrayList<>();
    for (JsonNode band : JSON.readTree(json)) {
      Price from = Price.ofDecimal(decimal(band, "from"));
      Price to = Price.ofDecimal(decimal(band, "to"));
      Spread step = Spread.ofMicros(decimal(band, "step").movePointRight(6).longValueExact());
      bands.add(new TickGrid.Band(from, to, step));
    }
    return new TickGrid(bands);
  }

  private static BigDecimal decimal(JsonNode band, String name) {
    return new BigDecimal(band.required(name).asString());
  }
}
