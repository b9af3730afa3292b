package ai.oddwons.adapter.in.web.market;

import ai.oddwons.application.model.CandleInterval;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How finely a history is told. */
enum HistoryInterval {
  RAW("raw", Duration.ofDays(1), null),
  HOUR("1h", Duration.ofDays(7), CandleInterval.HOUR),
  DAY("1d", Duration.ofDays(90), CandleInterval.DAY);

  private final String word;
  private final Duration usualReach;
  private final @Nullable CandleInterval candles;

  HistoryInterval(String word, Duration usualReach, @Nullable CandleInterval candles) {
    this.word = word;
    this.usualReach = usualReach;
    this.candles = candles;
  }

  static Map<String, HistoryInterval> words() {
    Map<String, HistoryInterval> words = new LinkedHashMap<>();
    for (HistoryInterval interval : values()) {
      words.put(interval.word, interval);
    }
    return words;
  }

  String word() {
    return word;
  }

  /** How far a history goes back when nobody says. */
  Duration usualReach() {
    return usualReach;
  }

  /** Null for the stored readings themselves. */
  @Nullable CandleInterval candles() {
    return candles;
  }
}
