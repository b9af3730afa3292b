package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.market.Event;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.OutcomeStructure;
import ai.oddwons.domain.market.Topics;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An event of a Gamma listing while its markets are read: they inherit its tags and rules, and they
 * tell what the event itself leaves open. Mutable, for one thread.
 */
final class GammaEvent {
  /** Gamma numbers its events; anything else is no id of theirs. */
  private static final Pattern ID = Pattern.compile("[0-9]{1,30}");

  private final WireRecord record;
  private final @Nullable EventId id;
  private final Topics topics;
  private boolean mayGrow;
  private @Nullable Instant happensAt;

  private GammaEvent(WireRecord record) {
    this.record = record;
    String nativeId = record.text("id");
    id =
        nativeId == null || !ID.matcher(nativeId).matches()
            ? null
            : new EventId(ConditionIds.PLATFORM, nativeId);
    topics = Tags.of(record);
    // Seen live and in no schema: only its plain «no» promises that every outcome is listed.
    mayGrow = !Boolean.FALSE.equals(record.flag("negRiskAugmented"));
    happensAt = record.instant("startTime");
  }

  static GammaEvent of(WireRecord record) {
    return new GammaEvent(record);
  }

  /** Null when the venue sent none or an odd one; its markets then belong to no event. */
  @Nullable EventId id() {
    return id;
  }

  /** Whether there is an id, and it is no number. */
  boolean hasMalformedId() {
    return id == null && (record.text("id") != null || record.malformed().contains("id"));
  }

  Topics topics() {
    return topics;
  }

  WireRecord record() {
    return record;
  }

  /** A market of this event that was just read. */
  void saw(Market market, WireRecord wire) {
    mayGrow |= market.text().placeholder();
    if (happensAt == null) {
      Instant game = wire.instant("gameStartTime");
      happensAt = game == null ? wire.instant("eventStartTime") : game;
    }
  }

  /** To be asked once all its markets were seen. */
  Event toEvent(EventId named) {
    return new Event(
        named,
        series(),
        record.textOrEmpty("title"),
        record.textOrEmpty("subtitle"),
        topics,
        structure(),
        happensAt);
  }

  /**
   * Linked markets pay exactly one yes. Where outcomes may be added, or some are still reserved,
   * those listed today need not hold it.
   */
  private OutcomeStructure structure() {
    if (!Boolean.TRUE.equals(record.flag("negRisk"))) {
      return OutcomeStructure.INDEPENDENT;
    }
    return mayGrow ? OutcomeStructure.EXACTLY_ONE_OPEN : OutcomeStructure.EXACTLY_ONE;
  }

  private @Nullable String series() {
    String slug = record.text("seriesSlug");
    return slug != null
        ? slug
        : record.records("series").stream()
            .map(series -> series.textOrEmpty("slug"))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse(null);
  }
}
