package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.Counts;
import ai.oddwons.adapter.out.http.Shown;
import ai.oddwons.adapter.out.http.Unreadable;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.application.port.out.ListedMarket;
import ai.oddwons.application.port.out.RawRecord;
import ai.oddwons.application.port.out.Rejection;
import ai.oddwons.domain.market.MarketId;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one record by a mapping, so that every record ends as read, set aside or rejected. */
final class MarketReader {
  /** Fields on which a market's life hangs: a value that makes no sense here is no small matter. */
  private static final Set<String> DECISIVE =
      Set.of("active", "closed", "archived", "ao", "accepting_orders", "acceptingOrders");

  /** By one of these a record is known to be a market that has no condition id yet. */
  private static final Set<String> MARKS = Set.of("id", "question", "questionID", "market_slug");

  private MarketReader() {}

  /** Never throws for anything that the record may hold. */
  static MarketReading read(
      JsonNode node, RawRecord raw, MarketMapping mapping, Instant receivedAt) {
    try {
      WireRecord record = new WireRecord(node);
      String noMarket = setAsideReason(record, mapping);
      return noMarket == null
          ? mapped(record, raw, mapping, receivedAt)
          : new MarketReading.SetAside(noMarket);
    } catch (Unreadable unreadable) {
      return rejected(node, raw, mapping, unreadable.reason(), unreadable.detail());
    } catch (IllegalArgumentException | ArithmeticException inconsistent) {
      return rejected(
          node, raw, mapping, "inconsistent_record", String.valueOf(inconsistent.getMessage()));
    }
  }

  /** Null for a record that should be one of our markets. */
  static @Nullable String setAsideReason(WireRecord record, MarketMapping mapping) {
    if (!isDeployed(record, mapping)) {
      return "missing_condition_id";
    }
    return record.list(mapping.outcomesField()).size() > 2 ? "not_binary" : null;
  }

  private static boolean isDeployed(WireRecord record, MarketMapping mapping) {
    return record.text(mapping.idField()) != null || MARKS.stream().noneMatch(record::has);
  }

  private static MarketReading mapped(
      WireRecord record, RawRecord raw, MarketMapping mapping, Instant receivedAt) {
    String condition = record.requireText(mapping.idField());
    MarketId id =
        ConditionIds.tryParse(condition)
            .orElseThrow(() -> new Unreadable("malformed_condition_id", Shown.cut(condition)));
    Counts flags = new Counts();
    MarketMapping.Mapped mapped = mapping.map(id, record, receivedAt, flags);
    for (String field : record.malformed()) {
      if (DECISIVE.contains(field)) {
        throw new Unreadable("malformed_status", field);
      }
      flags.add("malformed_" + snake(field));
    }
    return new MarketReading.Read(
        new ListedMarket(mapped.market(), mapped.quote(), raw), flags.tally());
  }

  private static MarketReading rejected(
      JsonNode node, RawRecord raw, MarketMapping mapping, String reason, String detail) {
    return new MarketReading.Rejected(
        new Rejection(
            ConditionIds.PLATFORM, nativeId(node, mapping.idField()), reason, detail, raw));
  }

  private static @Nullable String nativeId(JsonNode node, String idField) {
    JsonNode condition = node.path(idField);
    JsonNode id = condition.isString() ? condition : node.path("id");
    return id.isString() || id.isNumber() ? Shown.cut(id.asString()) : null;
  }

  private static String snake(String field) {
    return field.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
  }
}
