package ai.oddwons.simulator.kalshi;

import ai.oddwons.simulator.universe.Contract;
import ai.oddwons.simulator.universe.Occurrence;
import ai.oddwons.simulator.universe.Universe;
import ai.oddwons.simulator.universe.Venue;
import ai.oddwons.simulator.universe.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;

/**
 * Kalshi's names, made and read back without a table: series, hour of the close and slot give the
 * event, a suffix the market.
 */
public final class Tickers {
  private static final DateTimeFormatter DAY =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("yyMMMdd")
          .toFormatter(Locale.ENGLISH);
  private static final int DAY_LENGTH = 7;
  private static final int HOUR_LENGTH = 9;

  private final Universe universe;

  Tickers(Universe universe) {
    this.universe = universe;
  }

  static String series(Occurrence event) {
    return Wording.of(event).seriesTicker();
  }

  public static String event(Occurrence event) {
    String hour = Wording.of(event).closeCode();
    String slot = Integer.toString(event.slot(), 36).toUpperCase(Locale.ROOT);
    return series(event) + "-" + hour + slot;
  }

  public static String market(Contract contract) {
    return event(contract.event()) + "-" + Wording.of(contract.event()).suffix(contract);
  }

  /** The event of a ticker; empty when there is none of that name. */
  Optional<Occurrence> findEvent(String ticker) {
    int dash = ticker.indexOf('-');
    if (dash < 0 || ticker.length() <= dash + 1 + HOUR_LENGTH) {
      return Optional.empty();
    }
    String code = ticker.substring(dash + 1);
    try {
      long day = LocalDate.parse(code.substring(0, DAY_LENGTH), DAY).toEpochDay();
      int hour = Integer.parseInt(code.substring(DAY_LENGTH, HOUR_LENGTH));
      int slot = Integer.parseInt(code.substring(HOUR_LENGTH), 36);
      return universe
          .closingAt(slot, day * 86_400 + hour * 3_600L)
          .filter(found -> found.on(Venue.KALSHI) && event(found).equals(ticker));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The market of a ticker; empty when there is none of that name. */
  Optional<Contract> findMarket(String ticker) {
    int dash = ticker.indexOf('-', ticker.indexOf('-') + 1);
    if (dash < 0) {
      return Optional.empty();
    }
    return findEvent(ticker.substring(0, dash)).stream()
        .flatMap(event -> event.contracts(Venue.KALSHI).stream())
        .filter(contract -> market(contract).equals(ticker))
        .findFirst();
  }
}
