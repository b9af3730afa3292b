package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.market.Strike;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The level that decides a market, where the venue states one in data: {@code line} on sports
 * markets, and the range of a bucket. {@code groupItemThreshold} is a place in a sorted list and no
 * level.
 */
final class Lines {
  private Lines() {}

  /** Null where the venue states none. */
  static @Nullable Strike strikeOf(WireRecord record, Outcomes outcomes) {
    BigDecimal line = record.decimal("line");
    if (line == null) {
      String range = record.text("groupItemRange");
      return range == null ? null : new Strike.Described(range);
    }
    String type = record.textOrEmpty("sportsMarketType");
    return type.contains("total") ? total(line, type, outcomes) : described(type, line);
  }

  private static Strike total(BigDecimal line, String type, Outcomes outcomes) {
    if (outcomes.yes().equalsIgnoreCase("over")) {
      return new Strike.Above(line, false);
    }
    return outcomes.yes().equalsIgnoreCase("under")
        ? new Strike.Below(line, false)
        : described(type, line);
  }

  private static Strike described(String type, BigDecimal line) {
    return new Strike.Described((type + " " + line.toPlainString()).strip());
  }
}
