package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.lexicon.TeamTable;
import ai.oddwons.domain.matching.text.Token;
import ai.oddwons.domain.matching.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One venue says «Boston», the other «Celtics»: within a league both become the team's name. */
final class UsTeams {
  private static final List<String> LEAGUES = List.of("wnba", "nba", "nfl", "mlb", "nhl");
  private static final List<Team> TEAMS = teams();

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
    if (said.isEmpty()) {
      return said;
    }
    List<Team> named = new ArrayList<>();
    for (Team team : TEAMS) {
      boolean here = league.isEmpty() || team.league().equals(league);
      if (here && holds(said.words(), team.name())) {
        named.add(team);
      }
    }
    if (!named.isEmpty()) {
      return new Name(named.getFirst().name());
    }
    return byTown(league, said).orElse(said);
  }

  private static Optional<Name> byTown(String league, Name said) {
    return league.isEmpty()
        ? Optional.empty()
        : TEAMS.stream()
            .filter(team -> team.league().equals(league) && team.towns().contains(said.words()))
            .findFirst()
            .map(team -> new Name(team.name()));
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
