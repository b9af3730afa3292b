package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.Counts;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketKind;
import ai.oddwons.domain.market.MarketSchedule;
import ai.oddwons.domain.market.MarketTerms;
import ai.oddwons.domain.market.MarketText;
import ai.oddwons.domain.market.ResolutionRules;
import ai.oddwons.domain.market.Topics;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The market object of Gamma, nested in an event or listed beside a short form of it. */
final class GammaMarket implements MarketMapping {
  private final @Nullable GammaEvent event;

  /**
   * @param event the event around it, null to take the one that the record names
   */
  GammaMarket(@Nullable GammaEvent event) {
    this.event = event;
  }

  @Override
  public String idField() {
    return "conditionId";
  }

  @Override
  public String outcomesField() {
    return "outcomes";
  }

  @Override
  public Mapped map(MarketId id, WireRecord record, Instant receivedAt, Counts flags) {
    GammaEvent parent = event == null ? namedEvent(record) : event;
    if (parent != null && parent.hasMalformedId()) {
      flags.add("event_id_malformed");
    }
    Lifecycle lifecycle = lifecycle(record);
    Outcomes outcomes = Outcomes.of(record.texts("outcomes"), record.texts("clobTokenIds"), flags);
    Market market =
        new Market(
            id,
            parent == null ? null : parent.id(),
            MarketKind.BINARY,
            text(record, parent, outcomes, flags),
            topics(record, parent),
            schedule(record, lifecycle),
            terms(record, parent, outcomes),
            GammaState.of(record, lifecycle, flags),
            outcomes.tokens());
    if (parent != null) {
      parent.saw(market, record);
    }
    return new Mapped(market, GammaQuote.of(record, lifecycle, receivedAt, flags));
  }

  static Lifecycle lifecycle(WireRecord record) {
    return new Lifecycle(
        record.flag("active"),
        record.flag("closed"),
        record.flag("archived"),
        takesOrders(record),
        record.text("umaResolutionStatus"));
  }

  /** Tradable now means an order book and a venue that takes orders. */
  private static @Nullable Boolean takesOrders(WireRecord record) {
    Boolean hasBook = record.flag("enableOrderBook");
    return Boolean.FALSE.equals(hasBook) ? hasBook : record.flag("acceptingOrders");
  }

  private static @Nullable GammaEvent namedEvent(WireRecord record) {
    List<WireRecord> events = record.records("events");
    return events.isEmpty() ? null : GammaEvent.of(events.getFirst());
  }

  private static MarketText text(
      WireRecord record, @Nullable GammaEvent parent, Outcomes outcomes, Counts flags) {
    String label = record.textOrEmpty("groupItemTitle");
    String question = record.text("question");
    String title = question != null || parent == null ? question : parent.record().text("title");
    if (title == null) {
      title = record.requireText("question");
    }
    boolean placeholder =
        Boolean.TRUE.equals(record.flag("negRiskOther"))
            || Placeholders.isPlaceholder(label, title);
    if (placeholder) {
      flags.add("placeholder");
    }
    return new MarketText(
        title, outcomes.yesLabel(label), outcomes.no(), record.textOrEmpty("slug"), placeholder);
  }

  private static Topics topics(WireRecord record, @Nullable GammaEvent parent) {
    return record.has("tags") || parent == null ? Tags.of(record) : parent.topics();
  }

  /**
   * The venue's time of change moves with every refresh of its statistics, about once a minute.
   * Taken for a change of the market it would make every market new at every reading, so it is left
   * out.
   */
  private static MarketSchedule schedule(WireRecord record, Lifecycle lifecycle) {
    Instant opens = record.instant("acceptingOrdersTimestamp");
    Instant closed = lifecycle.isOver() ? record.instant("closedTime") : null;
    return new MarketSchedule(
        opens == null ? record.instant("startDate") : opens,
        closed == null ? record.instant("endDate") : closed,
        record.instant("umaEndDate"),
        null);
  }

  private static MarketTerms terms(
      WireRecord record, @Nullable GammaEvent parent, Outcomes outcomes) {
    return new MarketTerms(
        rules(record, parent),
        Lines.strikeOf(record, outcomes),
        FeeSchedules.ofGamma(record),
        Ticks.of(record.decimal("orderPriceMinTickSize")));
  }

  private static ResolutionRules rules(WireRecord record, @Nullable GammaEvent parent) {
    String description = inherited("description", record, parent);
    String source = inherited("resolutionSource", record, parent);
    return new ResolutionRules(description, "", source.isEmpty() ? List.of() : List.of(source));
  }

  private static String inherited(String field, WireRecord record, @Nullable GammaEvent parent) {
    String own = record.textOrEmpty(field);
    return own.isEmpty() && parent != null ? parent.record().textOrEmpty(field) : own;
  }
}
