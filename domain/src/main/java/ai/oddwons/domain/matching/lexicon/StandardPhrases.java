package ai.oddwons.domain.matching.lexicon;

import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import java.util.LinkedHashMap;
import java.util.Map;

/** All tables in one map from phrase to concept. */
final class StandardPhrases {
  private StandardPhrases() {}

  /**
   * @throws IllegalStateException for a phrase that stands for two things: a fault of the tables
   */
  static Map<String, Concept> all() {
    Map<String, Concept> phrases = new LinkedHashMap<>();
    add(phrases, Kind.BANK, MoneyPhrases.BANKS);
    add(phrases, Kind.ASSET, MoneyPhrases.ASSETS);
    add(phrases, Kind.INDICATOR, MoneyPhrases.INDICATORS);
    add(phrases, Kind.ACTION, ActionPhrases.ACTIONS);
    add(phrases, Kind.SCOPE, ActionPhrases.SCOPES);
    add(phrases, Kind.SOURCE, ActionPhrases.SOURCES);
    add(phrases, Kind.PERSON, PeoplePhrases.PEOPLE);
    add(phrases, Kind.OFFICE, PoliticsPhrases.OFFICES);
    add(phrases, Kind.PARTY, PoliticsPhrases.PARTIES);
    add(phrases, Kind.PLACE, PlacePhrases.STATES);
    add(phrases, Kind.PLACE, PlacePhrases.COUNTRIES);
    add(phrases, Kind.COMPETITION, ContestPhrases.COMPETITIONS);
    add(phrases, Kind.SPORT, ContestPhrases.SPORTS);
    add(phrases, Kind.AWARD, ContestPhrases.AWARDS);
    add(phrases, Kind.CHART, ContestPhrases.CHARTS);
    return phrases;
  }

  private static void add(Map<String, Concept> phrases, Kind kind, String table) {
    table.lines().forEach(line -> addLine(phrases, kind, line));
  }

  /** {@code id: phrase; phrase}. */
  private static void addLine(Map<String, Concept> phrases, Kind kind, String line) {
    int colon = line.indexOf(':');
    Concept concept = new Concept(kind, line.substring(0, colon).strip());
    for (String phrase : line.substring(colon + 1).split(";")) {
      Concept other = phrases.putIfAbsent(phrase.strip(), concept);
      if (other != null && !other.equals(concept)) {
        throw new IllegalStateException(
            "«%s» stands for %s and %s".formatted(phrase.strip(), other, concept));
      }
    }
  }
}
