package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.lexicon.Concept;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.lexicon.Lexicon;
import ai.oddwons.domain.matching.parse.Game.Side;
import ai.oddwons.domain.matching.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a game of two sides from its title and its ids. */
final class GameReader {
  private static final Set<String> STOPS =
      Set.of(
          "will",
          "the",
          "win",
          "wins",
          "winner",
          "game",
          "match",
          "series",
          "map",
          "end",
          "ends",
          "to",
          "beat",
          "beats",
          "defeat",
          "defeats",
          "o",
          "spread",
          "total",
          "draw",
          "tie",
          "moneyline",
          "both",
          "in",
          "on",
          "who",
          "against",
          "at",
          "home",
          "bo3",
          "bo5",
          "bo1",
          "finish",
          "and",
          "by",
          "1h",
          "live",
          "fight",
          "bout",
          "half",
          "set",
          "handicap",
          "over",
          "score");

  private static final Set<String> WINNING =
      Set.of("win", "wins", "beat", "beats", "defeat", "defeats");

  private static final Set<String> NOT_WON = Set.of("total", "btts", "overtime");

  private static final List<String> GAME_SERIES =
      List.of("GAME", "MATCH", "FIGHT", "SPREAD", "TOTAL");

  /** Two codes of two letters. */
  private static final int SHORTEST_PAIR = 4;

  /** Codes of leagues whose games can end in a draw, as both venues write them. */
  private static final List<String> DRAWING =
      List.of(
          "EPL",
          "SERIEA",
          "SERIEB",
          "LALIGA",
          "BUNDESLIGA",
          "LIGUE1",
          "MLS",
          "UCL",
          "UEL",
          "UECL",
          "AFCON",
          "SAUDIPL",
          "FACUP",
          "EREDIVISIE",
          "LIGAMX",
          "BRASILEIRO",
          "SOCCER",
          "WORLDCUP",
          "WCGAME",
          "FIFA",
          "COPA",
          "LIGA",
          "EFL",
          "SUPERLIG",
          "UEFA",
          "INTLFRIENDLY",
          "NATIONS");

  private static final Set<String> DRAWING_SLUGS =
      Set.of(
          "epl", "sea", "itsb", "lal", "bun", "fl1", "mls", "ucl", "uel", "uecl", "acn", "spl",
          "efa", "cde", "cdr", "ere", "mex", "bra", "por", "tur", "arg", "col", "elc", "efl", "fif",
          "uef", "itc", "dfb", "lib", "sud", "con", "ofc", "caf", "afc", "j1", "kor", "chi", "aus",
          "den", "nor", "wc");

  private final List<Token> tokens;
  private final @Nullable Ticker ticker;
  private final @Nullable GameSlug slug;
  private final List<Token> outcome;
  private final String league;

  GameReader(
      List<Token> tokens, List<Token> outcome, @Nullable Ticker ticker, @Nullable GameSlug slug) {
    this.tokens = tokens;
    league = UsTeams.league(ticker, slug);
    this.outcome = outcome;
    this.ticker = ticker;
    this.slug = slug;
  }

  /** Empty when nothing tells of two sides. */
  Optional<Game> read(Set<Concept> concepts) {
    int versus = versus();
    boolean addressed = slug != null || isGameSeries();
    if (versus < 0 && !addressed && !isDuel()) {
      return Optional.empty();
    }
    List<Name> named = teams(versus);
    List<Name> teams = named.isEmpty() ? addressedTeams() : named;
    Side side = side(teams, concepts);
    return Optional.of(new Game(teams, codes(), side, drawPossible(concepts)));
  }

  /** «X to beat Y», «X to win against Y». */
  private boolean isDuel() {
    int win = winAt();
    return win >= 0 && !namesAfter(opponentAt(win)).isEmpty() && !namesBefore(win).isEmpty();
  }

  private boolean isGameSeries() {
    Ticker known = ticker;
    return known != null
        && GAME_SERIES.stream().anyMatch(known::isAbout)
        && !known.isAbout("GAMES")
        && known.rest().length() >= SHORTEST_PAIR;
  }

  private int versus() {
    for (int index = 1; index + 1 < tokens.size(); index++) {
      if (tokens.get(index).is("vs") || tokens.get(index).is("versus")) {
        return index;
      }
      boolean at =
          (tokens.get(index).is("at") || tokens.get(index).is("v"))
              && (slug != null || isGameSeries());
      if (at && tokens.get(index - 1).name() && tokens.get(index + 1).name()) {
        return index;
      }
    }
    return -1;
  }

  private List<Name> teams(int versus) {
    List<Name> teams = new ArrayList<>();
    if (versus >= 0) {
      Name left = namesBefore(versus);
      Name right = namesAfter(versus + 1);
      int win = winAt();
      Name first = left.isEmpty() && win >= 0 ? namesBefore(win) : left;
      add(teams, first);
      add(teams, right);
      return teams;
    }
    int win = winAt();
    if (win >= 0) {
      add(teams, namesBefore(win));
      add(teams, namesAfter(opponentAt(win)));
    }
    return teams;
  }

  /** «Spread: Knicks (-4.5)» leaves the game to its address. */
  private List<Name> addressedTeams() {
    List<Name> teams = new ArrayList<>();
    for (String code : codes()) {
      UsTeams.ofCode(league, code).ifPresent(teams::add);
    }
    if (teams.isEmpty() && slug != null) {
      add(teams, outcomeName(outcomeWords(), List.of()));
    }
    return teams;
  }

  private static void add(List<Name> teams, Name name) {
    if (!name.isEmpty()) {
      teams.add(name);
    }
  }

  private int winAt() {
    for (int index = 1; index < tokens.size(); index++) {
      String text = tokens.get(index).text();
      if (WINNING.contains(text)) {
        return index;
      }
    }
    return -1;
  }

  private int opponentAt(int win) {
    if (!tokens.get(win).text().startsWith("win")) {
      return win + 1;
    }
    for (int index = win + 1; index < tokens.size(); index++) {
      if (tokens.get(index).is("against")
          || (tokens.get(index).is("over")
              && index + 1 < tokens.size()
              && !tokens.get(index + 1).isNumber())
          || tokens.get(index).is("vs")) {
        return index + 1;
      }
    }
    return tokens.size();
  }

  private Name namesBefore(int end) {
    int last = end - 1;
    while (last >= 0 && tokens.get(last).is("to")) {
      last--;
    }
    int first = last;
    while (first >= 0 && belongs(first, last - first)) {
      first--;
    }
    return name(first + 1, last + 1);
  }

  private Name namesAfter(int start) {
    int first = start;
    while (first < tokens.size() && tokens.get(first).is("the")) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && belongs(end, end - first) && !sportAt(end)) {
      end++;
    }
    return name(first, end);
  }

  private boolean sportAt(int index) {
    return Lexicon.standard()
        .at(tokens, index)
        .filter(found ->
            found.concept().kind() == Kind.SPORT
                || (found.concept().kind() == Kind.SCOPE && found.length() > 1))
        .isPresent();
  }

  private boolean belongs(int index, int taken) {
    Token token = tokens.get(index);
    if (taken > 5 || STOPS.contains(token.text()) || Months.isWeekday(token.text())) {
      return false;
    }
    boolean hyphen = token.is("-") && isInName(index);
    boolean small = token.isWord() && token.text().length() <= 3;
    return token.name() || hyphen || small;
  }

  /** «Saint-Germain», but «A vs B - Map 1 Winner». */
  private boolean isInName(int hyphen) {
    if (hyphen == 0 || hyphen + 1 >= tokens.size() || !tokens.get(hyphen + 1).isWord()) {
      return false;
    }
    Token before = tokens.get(hyphen - 1);
    Token after = tokens.get(hyphen + 1);
    boolean names = before.name() && before.isWord() && after.name();
    boolean part = Lexicon.standard().at(tokens, hyphen + 1).isPresent();
    return before.text().length() <= 3
        || (names && !part && !STOPS.contains(before.text()) && !STOPS.contains(after.text()));
  }

  private Name name(int from, int to) {
    List<String> words = new ArrayList<>();
    for (int index = from; index < to; index++) {
      if (tokens.get(index).isWord() || tokens.get(index).isNumber()) {
        words.add(tokens.get(index).text());
      }
    }
    return UsTeams.canonical(league, new Name(words));
  }

  private Side side(List<Name> teams, Set<Concept> concepts) {
    boolean other =
        concepts.stream()
            .filter(concept -> concept.kind() == Kind.SCOPE)
            .anyMatch(concept -> NOT_WON.contains(concept.id()));
    if (other) {
      return new Side.Neither();
    }
    return outcomeSide(teams)
        .or(() -> coded(teams))
        .or(() -> said(teams))
        .or(() -> addressed(teams))
        .or(() -> drawn(concepts))
        .or(() -> titled(teams))
        .orElseGet(() -> wins(teams.isEmpty() ? Name.NONE : teams.getFirst(), code(0)));
  }

  private Optional<Side> outcomeSide(List<Name> teams) {
    List<String> words = outcomeWords();
    if (words.isEmpty() || words.equals(List.of("yes")) || words.equals(List.of("no"))) {
      return Optional.empty();
    }
    return words.contains("tie") || words.contains("draw")
        ? Optional.of(new Side.Draw())
        : Optional.of(wins(outcomeName(words, teams), ""));
  }

  /** «New York wins by over 4.5 points»: the team stands before the verb. */
  private List<String> outcomeWords() {
    return outcome.stream()
        .takeWhile(token -> !token.is("wins") && !token.is("win"))
        .filter(Token::isWord)
        .map(Token::text)
        .toList();
  }

  private Name outcomeName(List<String> words, List<Name> teams) {
    Name said =
        UsTeams.canonical(
            league, new Name(words.stream().filter(word -> !STOPS.contains(word)).toList()));
    return teams.stream()
        .filter(team -> !said.isEmpty() && team.likeness(said) != Name.Likeness.OTHER)
        .findFirst()
        .orElse(said);
  }

  /** In {@code …ATATOR-ATA} the outcome begins or ends the pair: the first or the second team. */
  private Optional<Side> coded(List<Name> teams) {
    if (ticker == null || ticker.outcome().isEmpty() || ticker.rest().isEmpty()) {
      return Optional.empty();
    }
    String code = ticker.outcome();
    if (code.equals("TIE") || code.equals("DRAW")) {
      return Optional.of(new Side.Draw());
    }
    boolean first = ticker.rest().startsWith(code);
    boolean second = ticker.rest().endsWith(code);
    if (first == second || teams.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(wins(teams.get(first ? 0 : 1), code.toLowerCase(Locale.ROOT)));
  }

  private Optional<Side> said(List<Name> teams) {
    int win = winAt();
    Name winner = win < 0 ? Name.NONE : namesBefore(win);
    if (winner.isEmpty()) {
      return Optional.empty();
    }
    Name team =
        teams.stream()
            .filter(name -> name.likeness(winner) != Name.Likeness.OTHER)
            .findFirst()
            .orElse(winner);
    return Optional.of(wins(team, slug == null ? "" : slugCode()));
  }

  private String slugCode() {
    GameSlug known = Objects.requireNonNull(slug);
    return known.rest().equals(known.home()) || known.rest().equals(known.away())
        ? known.rest()
        : "";
  }

  private Optional<Side> addressed(List<Name> teams) {
    if (slug == null || slug.rest().isEmpty()) {
      return Optional.empty();
    }
    if (slug.rest().equals("draw")) {
      return Optional.of(new Side.Draw());
    }
    boolean home = slug.rest().equals(slug.home());
    boolean away = slug.rest().equals(slug.away());
    return home == away || teams.size() < 2
        ? Optional.empty()
        : Optional.of(wins(teams.get(home ? 0 : 1), slug.rest()));
  }

  /** The only team that the title names, where the address tells both. */
  private Optional<Side> titled(List<Name> teams) {
    Set<String> words = tokens.stream().map(Token::text).collect(Collectors.toSet());
    List<Name> named = teams.stream().filter(team -> words.containsAll(team.words())).toList();
    return named.size() == 1 ? Optional.of(wins(named.getFirst(), "")) : Optional.empty();
  }

  private static Optional<Side> drawn(Set<Concept> concepts) {
    return concepts.contains(new Concept(Kind.ACTION, "tie"))
        ? Optional.of(new Side.Draw())
        : Optional.empty();
  }

  private static Side wins(Name team, String code) {
    return new Side.Wins(team, code);
  }

  private List<String> codes() {
    return slug == null ? List.of() : List.of(slug.home(), slug.away());
  }

  private String code(int index) {
    return codes().isEmpty() ? "" : codes().get(index);
  }

  private boolean drawPossible(Set<Concept> concepts) {
    if (slug != null && DRAWING_SLUGS.contains(slug.league())) {
      return true;
    }
    Ticker known = ticker;
    if (known != null && DRAWING.stream().anyMatch(known::isAbout)) {
      return true;
    }
    return concepts.contains(new Concept(Kind.SPORT, "soccer"))
        || concepts.contains(new Concept(Kind.ACTION, "tie"))
        || tokens.stream().anyMatch(token -> token.is("fc") || token.is("cf"));
  }
}
