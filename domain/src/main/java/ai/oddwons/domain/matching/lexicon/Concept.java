package ai.oddwons.domain.matching.lexicon;

/**
 * A thing that markets of every venue name, each in its own words.
 *
 * @param id stable and unique within its kind, such as {@code ecb}
 */
public record Concept(Kind kind, String id) {
  /** What a concept says about a question. Two questions with different ones are not the same. */
  public enum Kind {
    /** A central bank. */
    BANK,
    /** Somebody known by the last name alone. */
    PERSON,
    /** A traded thing with a price: coin, index, share, commodity. */
    ASSET,
    /** A published statistic. */
    INDICATOR,
    /** A country, state or city. */
    PLACE,
    /** An office somebody is elected or appointed to. */
    OFFICE,
    PARTY,
    /** A league, cup or championship. */
    COMPETITION,
    /** A prize given by a jury or a vote. */
    AWARD,
    /** A ranked list somebody publishes. */
    CHART,
    /** A kind of sport or game. */
    SPORT,
    /** What is said to happen. */
    ACTION,
    /** A part or stage that narrows the question. */
    SCOPE,
    /** Who or what decides. */
    SOURCE,
    /** What a settlement rule lets count. */
    RULE
  }
}
