package ai.oddwons.application.model;

import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketText;
import ai.oddwons.domain.market.ResolutionRules;
import ai.oddwons.domain.matching.MarketWording;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a market says, for reading what it asks.
 *
 * @param event null where it belongs to none
 * @param rulesHash names the version of the rules that the wording holds
 * @param changedAt when anything but its quote last changed
 */
public record ListedWording(
    MarketId id,
    @Nullable EventId event,
    MarketWording wording,
    String rulesHash,
    Instant changedAt) {
  private static final Pattern NAMED = Pattern.compile("\\p{L}");

  /**
   * As venues mean their fields: what YES stands for is told only where it is not simply "yes", and
   * of the event its name, if it has one that says more than a number.
   *
   * @param event null where it belongs to none
   * @param close when trading is planned to end; null when unknown
   */
  public static MarketWording wording(
      MarketId id,
      @Nullable EventId event,
      MarketText text,
      ResolutionRules rules,
      @Nullable Instant close) {
    return new MarketWording(
        id.nativeId(),
        event != null && NAMED.matcher(event.nativeId()).find() ? event.nativeId() : text.slug(),
        text.title(),
        text.yesLabel().equalsIgnoreCase("yes") ? "" : text.yesLabel(),
        rules.secondary().isEmpty() ? rules.primary() : rules.primary() + "\n" + rules.secondary(),
        close);
  }
}
