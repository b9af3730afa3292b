package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.lexicon.Concept;
import ai.oddwons.domain.matching.lexicon.TeamTable;
import ai.oddwons.domain.matching.text.Token;
import ai.oddwons.domain.matching.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One venue says «Boston», the other «Celtics»: within a league both become the team's name. */
final class UsTeams {
  private static final List<String> LEAGUES = List.of("wnba", "nba", "nfl", "mlb", "nhl");
  private static final Map<String, String> CUPS =
      Map.ofEntries(
          Map.entry("super_bowl", "nfl"),
          Map.entry("afc_champ", "nfl"),
          Map.entry("nfc_champ", "nfl"),
          Map.entry("nfl", "nfl"),
          Map.entry("nba_finals", "nba"),
          Map.entry("nba_cup", "nba"),
          Map.entry("nba", "nba"),
          Map.entry("wnba_finals", "wnba"),
          Map.entry("world_series", "mlb"),
          Map.entry("al_pennant", "mlb"),
          Map.entry("nl_pennant", "mlb"),
          Map.entry("mlb", "mlb"),
          Map.entry("stanley_cup", "nhl"),
          Map.entry("nhl", "nhl"));

  private static final Map<String, List<Team>> TEAMS =
      teams().stream().collect(Collectors.groupingBy(Team::league));

  private record Team(String league, List<List<String>> towns, List<String> name) {}

  private UsTeams() {}

  /** Empty when the ids name none of these leagues. */
  static String league(@Nullable Ticker ticker, @Nullable GameSlug slug) {
    if (slug != null && LEAGUES.contains(slug.league())) {
      return slug.league();
    }
    return ticker == null ? "" : LEAGUES.stream().filter(ticker::isAbout).findFirst().orElse("");
  }

  /** The team's own name; a name of no team of the league stays as it is. */
  static Name canonical(String league, Name said) {
    return teams(league).stream()
        .filter(team -> holds(said.words(), team.name()) || team.towns().contains(said.words()))
        .findFirst()
        .map(team -> new Name(team.name()))
        .orElse(said);
  }

  /** The league of a cup; empty for a cup of none of them. */
  static String league(Set<Concept> concepts) {
    return concepts.stream()
        .filter(concept -> concept.kind() == Concept.Kind.COMPETITION)
        .map(concept -> CUPS.getOrDefault(concept.id(), ""))
        .filter(league -> !league.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Takes the only team of the league that the reading names, by name or by town. */
  static Optional<Name> take(Reading reading, String league) {
    for (Team team : teams(league)) {
      if (takes(reading, team.name())) {
        team.towns().forEach(town -> takes(reading, town));
        return Optional.of(new Name(team.name()));
      }
    }
    return teams(league).stream()
        .filter(team -> team.towns().stream().anyMatch(town -> takes(reading, town)))
        .findFirst()
        .map(team -> new Name(team.name()));
  }

  /** None where no league is known. */
  private static List<Team> teams(String league) {
    return TEAMS.getOrDefault(league, List.of());
  }

  private static boolean takes(Reading reading, List<String> words) {
    for (int from = 0; from + words.size() <= reading.size(); from++) {
      if (standsAt(reading, from, words)) {
        reading.take(from, from + words.size());
        return true;
      }
    }
    return false;
  }

  private static boolean standsAt(Reading reading, int from, List<String> words) {
    for (int word = 0; word < words.size(); word++) {
      if (!reading.is(from + word, words.get(word))) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(List<String> words, List<String> name) {
    int from = words.size() - name.size();
    return from >= 0 && words.subList(from, words.size()).equals(name);
  }

  private static List<Team> teams() {
    List<Team> teams = new ArrayList<>();
    for (String line : TeamTable.TEAMS.lines().toList()) {
      String[] parts = line.split("\\|");
      List<List<String>> towns = new ArrayList<>();
      for (String town : parts[1].split(";")) {
        towns.add(words(town));
      }
      teams.add(new Team(parts[0], List.copyOf(towns), words(parts[2])));
    }
    return List.copyOf(teams);
  }

  private static List<String> words(String text) {
    return Tokens.of(text).stream().map(Token::text).toList();
  }
}
