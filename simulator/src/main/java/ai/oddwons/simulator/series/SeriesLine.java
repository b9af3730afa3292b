package ai.oddwons.simulator.series;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One market as a line of JSON. Written by hand: the words are our own and need no escaping, and
 * prices have as many digits as their grid.
 */
final class SeriesLine {
  private final Grid grid;
  private final boolean tradeCounts;
  private final StringBuilder text = new StringBuilder();

  private SeriesLine(Grid grid, boolean tradeCounts) {
    this.grid = grid;
    this.tradeCounts = tradeCounts;
  }

  /** The whole line with its end. */
  static CharSequence of(SyntheticMarket market, boolean tradeCounts) {
    return new SeriesLine(market.grid(), tradeCounts).write(market);
  }

  private StringBuilder write(SyntheticMarket market) {
    text.append("{\"id\":\"").append(market.id());
    text.append("\",\"category\":\"").append(market.category());
    text.append("\",\"points\":");
    market.readings().forEachOrdered(this::point);
    text.append(']');
    truth(market.truth());
    return text.append("}\n");
  }

  private void point(Reading reading) {
    text.append(text.charAt(text.length() - 1) == ':' ? "[[" : ",[").append(reading.second());
    price(reading.quote().bid());
    price(reading.quote().ask());
    price(reading.last());
    text.append(',').append(reading.volume()).append(',');
    if (tradeCounts) {
      text.append(reading.trades());
    } else {
      text.append("null");
    }
    text.append(']');
  }

  private void price(@Nullable Integer price) {
    text.append(',');
    if (price == null) {
      text.append("null");
    } else {
      grid.write(price, text);
    }
  }

  /** A null market has none. */
  private void truth(PlantedTruth truth) {
    switch (truth) {
      case PlantedTruth.Jump jump -> label("jump", jump.at(), jump.at());
      case PlantedTruth.Burst burst -> label("volume", burst.start(), burst.end());
      case PlantedTruth.Nothing nothing -> {}
    }
  }

  private void label(String kind, long start, long end) {
    text.append(
        String.format(
            Locale.ROOT,
            ",\"truth\":[{\"kind\":\"%s\",\"start\":%d,\"end\":%d}]",
            kind,
            start,
            end));
  }
}
