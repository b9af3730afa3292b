package ai.oddwons.adapter.out.kalshi;

import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.RawRecord;
import ai.oddwons.domain.fees.QuadraticSchedule;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketKind;
import ai.oddwons.domain.market.MarketSchedule;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketTerms;
import ai.oddwons.domain.market.MarketText;
import ai.oddwons.domain.market.ResolutionRules;
import ai.oddwons.domain.market.Topics;
import ai.oddwons.domain.pricing.Price;
import ai.oddwons.domain.pricing.Quote;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One market object of any generation, turned into our words. Throws {@link Unreadable}, or {@link
 * IllegalArgumentException} from a value type, when the record cannot be trusted.
 */
final class MarketReader {
  static final String PLACEHOLDER = "placeholder";
  private static final Topics NO_TOPICS = new Topics(Category.OTHER, List.of());

  private MarketReader() {}

  /**
   * @param event null when it is not known
   */
  static ListedMarket read(
      WireRecord record,
      @Nullable EventFacts event,
      RawRecord raw,
      Instant receivedAt,
      Marks marks) {
    marks.look(Shapes.MARKET, record);
    MarketId id = new MarketId(KalshiVenue.PLATFORM, record.requireText("ticker"));
    requireUsualNotional(record);
    MarketState state = StateReader.read(record, marks);
    Quote quote = QuoteReader.read(record, state.status(), receivedAt, marks);
    Market market =
        new Market(
            id,
            eventId(record, event),
            kind(record, marks),
            text(record, event, marks),
            event == null ? NO_TOPICS : event.event().topics(),
            schedule(record),
            terms(record, event, marks),
            state,
            null);
    marks.flagMalformed(record);
    return new ListedMarket(market, quote, raw);
  }

  /**
   * A contract that pays anything but one dollar would need its prices scaled; none does so far.
   */
  static void requireUsualNotional(WireRecord record) {
    Price notional = Generations.price(record, "notional_value");
    boolean stated = record.has("notional_value") || record.has("notional_value_dollars");
    if (stated && (notional == null || !notional.equals(Price.ONE))) {
      throw new Unreadable("unusual_notional", "a share pays other than 1.00 dollar");
    }
  }

  private static @Nullable EventId eventId(WireRecord record, @Nullable EventFacts event) {
    if (event != null) {
      return event.event().id();
    }
    String ticker = record.text("event_ticker");
    return ticker == null ? null : new EventId(KalshiVenue.PLATFORM, ticker);
  }

  private static MarketKind kind(WireRecord record, Marks marks) {
    String type = record.textOrEmpty("market_type");
    return switch (type) {
      case "binary" -> MarketKind.BINARY;
      case "scalar" -> MarketKind.SCALAR;
      case "" -> {
        marks.flag("kind_assumed");
        yield MarketKind.BINARY;
      }
      default -> throw new Unreadable("unknown_kind", "market_type = " + type);
    };
  }

  private static MarketText text(WireRecord record, @Nullable EventFacts event, Marks marks) {
    String yes = orElse(record.text("yes_sub_title"), record.textOrEmpty("subtitle"));
    boolean placeholder = Placeholders.isReserved(yes);
    if (placeholder) {
      marks.flag(PLACEHOLDER);
    }
    return new MarketText(
        title(record, event, yes),
        yes,
        record.textOrEmpty("no_sub_title"),
        record.textOrEmpty("event_ticker").toLowerCase(Locale.ROOT),
        placeholder);
  }

  /** The market's own title is on its way out: without it, the event's title and the outcome. */
  private static String title(WireRecord record, @Nullable EventFacts event, String yes) {
    String own = record.text("title");
    if (own != null) {
      return own;
    }
    String ofEvent = event == null ? "" : event.event().title();
    return ofEvent.isEmpty() || yes.isEmpty() ? ofEvent + yes : ofEvent + ": " + yes;
  }

  private static MarketSchedule schedule(WireRecord record) {
    return new MarketSchedule(
        record.instant("open_time"),
        record.instant("close_time"),
        record.instant("expected_expiration_time"),
        record.instant("updated_time"));
  }

  private static MarketTerms terms(WireRecord record, @Nullable EventFacts event, Marks marks) {
    return new MarketTerms(
        new ResolutionRules(
            record.textOrEmpty("rules_primary"),
            record.textOrEmpty("rules_secondary"),
            event == null ? List.of() : event.sources()),
        StrikeReader.read(record, marks),
        (event == null ? QuadraticSchedule.UNKNOWN : event.fees())
            .terms(record.instant("fee_waiver_expiration_time")),
        TickReader.read(record));
  }

  private static String orElse(@Nullable String text, String other) {
    return text == null ? other : text;
  }
}
