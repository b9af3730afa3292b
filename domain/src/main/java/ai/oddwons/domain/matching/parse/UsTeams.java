package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.lexicon.Concept;
import ai.oddwons.domain.matching.lexicon.TeamTable;
import ai.oddwons.domain.matching.text.Token;
import ai.oddwons.domain.matching.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

  /** Divisions whose name tells the league. */
  private static final Map<List<String>, String> DIVISIONS = divisions();

  private static final List<Team> TEAMS = teams();

  private static final Map<String, List<Team>> BY_LEAGUE =
      TEAMS.stream().collect(Collectors.groupingBy(Team::league));

  /** No league is told without one of these words. */
  private static final Set<String> HINTS = hints();

  private record Team(String league, List<List<String>> towns, List<String> name, String code) {
    boolean isNamedInFull(Reading reading) {
      return towns.stream()
          .anyMatch(town -> finds(reading, joined(withoutLetter(town), name)) >= 0);
    }
  }

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

  /** The league of a division, or of a team that is named in full; empty when neither is told. */
  static String league(Reading reading) {
    if (reading.tokens().stream().map(Token::text).noneMatch(HINTS::contains)) {
      return "";
    }
    for (Map.Entry<List<String>, String> division : DIVISIONS.entrySet()) {
      if (finds(reading, division.getKey()) >= 0) {
        return division.getValue();
      }
    }
    return TEAMS.stream()
        .filter(team -> team.isNamedInFull(reading))
        .findFirst()
        .map(Team::league)
        .orElse("");
  }

  /** Takes the only team of the league that the reading names, by name or by town. */
  static Optional<Name> take(Reading reading, String league) {
    for (Team team : teams(league)) {
      if (takes(reading, team.name())) {
        team.towns().forEach(town -> takes(reading, town));
        team.towns().forEach(town -> takes(reading, withoutLetter(town)));
        takes(reading, List.of(team.code()));
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
    return BY_LEAGUE.getOrDefault(league, List.of());
  }

  /** Stems of all that a team of the league is called. */
  static Set<String> words(String league, Name name) {
    if (league.isEmpty() || name.isEmpty()) {
      return Set.of();
    }
    Set<String> words = new LinkedHashSet<>();
    teams(league).stream()
        .filter(team -> team.name().equals(name.words()))
        .forEach(team -> {
          words.addAll(name.stems().words());
          team.towns().forEach(town -> words.addAll(new Name(town).stems().words()));
        });
    return words;
  }

  /** The team behind a code of the league; empty for an unknown one. */
  static Optional<Name> ofCode(String league, String code) {
    return teams(league).stream()
        .filter(team -> team.code().equals(code))
        .findFirst()
        .map(team -> new Name(team.name()));
  }

  /** «New York Y» is New York, where the team is named beside it. */
  private static List<String> withoutLetter(List<String> town) {
    int last = town.size() - 1;
    return last > 0 && town.getLast().length() <= 2 ? town.subList(0, last) : town;
  }

  private static List<String> joined(List<String> town, List<String> name) {
    List<String> joined = new ArrayList<>(town);
    joined.addAll(name);
    return joined;
  }

  /** Takes the words wherever they stand. */
  private static boolean takes(Reading reading, List<String> words) {
    boolean taken = false;
    for (int from = finds(reading, words); from >= 0; from = finds(reading, words)) {
      reading.take(from, from + words.size());
      taken = true;
    }
    return taken;
  }

  /** Where the words stand free for the first time; -1 when they do not. */
  private static int finds(Reading reading, List<String> words) {
    for (int from = 0; from + words.size() <= reading.size(); from++) {
      if (standsAt(reading, from, words)) {
        return from;
      }
    }
    return -1;
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

  private static Map<List<String>, String> divisions() {
    Map<List<String>, String> divisions = new LinkedHashMap<>();
    for (String conference : List.of("afc", "nfc")) {
      for (String part : List.of("east", "west", "north", "south")) {
        divisions.put(List.of(conference, part), "nfl");
      }
    }
    for (String part : List.of("east", "west", "central")) {
      divisions.put(List.of("al", part), "mlb");
      divisions.put(List.of("nl", part), "mlb");
      divisions.put(List.of("american", "league", part), "mlb");
      divisions.put(List.of("national", "league", part), "mlb");
    }
    return divisions;
  }

  private static Set<String> hints() {
    Set<String> hints = new HashSet<>();
    DIVISIONS.keySet().forEach(division -> hints.add(division.getFirst()));
    TEAMS.forEach(team -> hints.add(team.name().getLast()));
    return Set.copyOf(hints);
  }

  private static List<Team> teams() {
    List<Team> teams = new ArrayList<>();
    for (String line : TeamTable.TEAMS.lines().toList()) {
      String[] parts = line.split("\\|");
      List<List<String>> towns = new ArrayList<>();
      for (String town : parts[1].split(";")) {
        towns.add(words(town));
      }
      teams.add(
          new Team(
              parts[0], List.copyOf(towns), words(parts[2]), parts[3].toLowerCase(Locale.ROOT)));
    }
    return List.copyOf(teams);
  }

  private static List<String> words(String text) {
    return Tokens.of(text).stream().map(Token::text).toList();
  }
}
