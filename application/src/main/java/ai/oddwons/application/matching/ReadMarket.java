package ai.oddwons.application.matching;

import ai.oddwons.application.model.ListedWording;
import ai.oddwons.domain.market.EventId;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.matching.MarketWording;
import ai.oddwons.domain.matching.parse.Proposition;
import ai.oddwons.domain.matching.parse.PropositionParser;
import org.jspecify.annotations.Nullable;

/**
 * A market whose title has been read for what it asks. Its rules, which take most of the time, are
 * read when somebody asks for them: for many markets nobody does. Thread-safe.
 */
final class ReadMarket {
  private final MarketId id;
  private final @Nullable EventId event;
  private final String rulesHash;
  private Proposition proposition;

  /** Null once its rules are part of the proposition. */
  private @Nullable MarketWording unread;

  ReadMarket(ListedWording text, PropositionParser parser) {
    id = text.id();
    event = text.event();
    rulesHash = text.rulesHash();
    proposition = parser.parseTitle(text.wording());
    unread = text.wording();
  }

  MarketId id() {
    return id;
  }

  /** Null where it belongs to none. */
  @Nullable EventId event() {
    return event;
  }

  /** Names the rules that are read. */
  String rulesHash() {
    return rulesHash;
  }

  /** With or without its rules. */
  synchronized Proposition atFirstSight() {
    return proposition;
  }

  synchronized Proposition withRules(PropositionParser parser) {
    MarketWording wording = unread;
    if (wording != null) {
      proposition = parser.parse(wording);
      unread = null;
    }
    return proposition;
  }
}
