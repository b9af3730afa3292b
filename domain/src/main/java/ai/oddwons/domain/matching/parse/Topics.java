package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.lexicon.Concept;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the topic of a question from what it names; the most telling thing comes first. */
final class Topics {
  private static final Set<String> RATE_ACTIONS = Set.of("hold", "cut", "hike");
  private static final Set<String> PRICE_ACTIONS = Set.of("reach", "dip", "up", "down", "close_at");

  private static final Set<String> DEPARTURES =
      Set.of("leave", "resign", "fired", "impeached", "retire", "die");

  private static final Set<String> VOTES =
      Set.of("primary", "special", "second_round", "recall", "general", "turnout", "seats");

  private static final Set<String> VOTE_ACTIONS =
      Set.of("runoff", "most_seats", "most_votes", "control");

  private Topics() {}

  static Topic of(Set<Concept> concepts, @Nullable Game game, boolean level) {
    if (has(concepts, Kind.BANK) && acts(concepts, RATE_ACTIONS)) {
      return Topic.RATE_DECISION;
    }
    if (game != null
        && !has(concepts, Kind.OFFICE)
        && !has(concepts, Kind.PARTY)
        && !isVote(concepts)) {
      return Topic.GAME;
    }
    if (acts(concepts, DEPARTURES)) {
      return Topic.EVENT;
    }
    if (has(concepts, Kind.ASSET)
        && (level || acts(concepts, PRICE_ACTIONS) || isRecord(concepts))) {
      return Topic.PRICE;
    }
    if (has(concepts, Kind.INDICATOR) && level) {
      return Topic.PRINT;
    }
    if (has(concepts, Kind.AWARD)) {
      return Topic.AWARD;
    }
    if (has(concepts, Kind.CHART)) {
      return Topic.CHART;
    }
    if (has(concepts, Kind.COMPETITION)) {
      return Topic.COMPETITION;
    }
    boolean vote = has(concepts, Kind.OFFICE) || has(concepts, Kind.PARTY) || isVote(concepts);
    return vote ? Topic.ELECTION : Topic.EVENT;
  }

  private static boolean isVote(Set<Concept> concepts) {
    return names(concepts, Kind.SCOPE, VOTES) || acts(concepts, VOTE_ACTIONS);
  }

  private static boolean isRecord(Set<Concept> concepts) {
    return concepts.contains(new Concept(Kind.SCOPE, "all_time_high"));
  }

  private static boolean has(Set<Concept> concepts, Kind kind) {
    for (Concept concept : concepts) {
      if (concept.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  private static boolean acts(Set<Concept> concepts, Set<String> actions) {
    return names(concepts, Kind.ACTION, actions);
  }

  private static boolean names(Set<Concept> concepts, Kind kind, Set<String> ids) {
    for (Concept concept : concepts) {
      if (concept.kind() == kind && ids.contains(concept.id())) {
        return true;
      }
    }
    return false;
  }
}
