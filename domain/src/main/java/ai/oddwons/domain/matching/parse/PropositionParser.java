package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.MarketWording;
import ai.oddwons.domain.matching.lexicon.Concept;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.lexicon.Lexicon;
import ai.oddwons.domain.matching.text.Stem;
import ai.oddwons.domain.matching.text.Token;
import ai.oddwons.domain.matching.text.Tokens;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a market says. Takes any text; what it does not understand stays a detail, and details
 * keep two markets apart.
 */
public final class PropositionParser {
  private static final int MAX_TITLE = 12_000;
  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "never", "fail", "fails", "without", "wont", "no", "avoid", "avoids", "miss",
          "misses");

  /** Read before what happens to them: «2nd congressional district» is no second place. */
  private static final Set<Kind> THINGS =
      EnumSet.of(Kind.PLACE, Kind.OFFICE, Kind.PARTY, Kind.COMPETITION, Kind.AWARD, Kind.BANK);

  private static final Set<Kind> TELLING = EnumSet.of(Kind.INDICATOR, Kind.ASSET, Kind.COMPETITION);
  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);
  private static final Set<String> CONFERENCES = Set.of("east", "west");
  private static final List<Token> COLON = Tokens.of(":");

  /** What is said of a whole season. */
  private static final Set<String> WINNING =
      Set.of("win", "wins", "winner", "champion", "champions", "playoffs", "finish", "record");

  private static final Set<String> CLUBS = Set.of("united", "city", "county", "town");

  private final Lexicon lexicon = Lexicon.standard();

  /** All that a market says. */
  public Proposition parse(MarketWording wording) {
    RuleText rules = new RuleText(wording.rules());
    return new Parse(wording, rules, rules).proposition();
  }

  /**
   * The question alone, as {@link #parse} reads it: what only the rules say is left out. It costs a
   * small part of the whole, for the rules are read only where a title leaves to them what it
   * measures.
   */
  public Proposition parseTitle(MarketWording wording) {
    return new Parse(wording, new RuleText(wording.rules()), RuleText.NONE).proposition();
  }

  private final class Parse {
    private final MarketWording wording;
    private final @Nullable Ticker ticker;
    private final @Nullable GameSlug slug;
    private final List<Token> title;
    private final List<Token> outcome;

    /** Tell what a title leaves open. */
    private final RuleText consulted;

    /** Become part of the proposition. */
    private final RuleText ruled;

    private final List<Token> rules;

    Parse(MarketWording wording, RuleText consulted, RuleText ruled) {
      this.wording = wording;
      ticker = Ticker.parse(wording.id()).or(() -> Ticker.parse(wording.event())).orElse(null);
      slug = GameSlug.parse(wording.event()).orElse(null);
      title = Tokens.of(cut(wording.title(), MAX_TITLE));
      outcome = Tokens.of(cut(wording.outcome(), MAX_TITLE));
      this.consulted = consulted;
      this.ruled = ruled;
      rules = ruled.tokens();
    }

    Proposition proposition() {
      Reading reading = new Reading(joined(title, outcome));
      Set<Concept> concepts = new LinkedHashSet<>();
      Districts.take(reading, concepts);
      List<Window> windows = WindowReader.take(reading);
      Editions.takeEvening(reading);
      takeConcepts(reading, concepts, TELLING);
      String league = league(concepts, reading);
      Optional<Name> team = UsTeams.take(reading, league);
      List<ValueRange> ranges = RangeReader.take(reading);
      takeSchools(reading, concepts);
      takeConcepts(reading, concepts, THINGS);
      Districts.takeNumbered(reading, concepts);
      takeConcepts(reading, concepts, ALL);
      addLeague(concepts, league);
      addBank(concepts);
      PartialDate edition = Editions.take(reading, concepts);
      boolean negated = takeNegation(reading);
      Window window = window(windows, edition, concepts);
      Set<Concept> measured = Indicators.refined(concepts, title, consulted);
      Set<Concept> refined = Codes.read(Readings.refined(measured, title, window), ticker, title);
      ValueRange told =
          ranges.isEmpty() ? Codes.level(refined, ticker, outcome) : ranges.getFirst();
      ValueRange level = told == null ? null : Codes.side(told, outcome);
      Statement meant = Meanings.of(new Statement(refined, level, negated));
      Set<Concept> known = meant.concepts();
      Game game = new GameReader(title, outcome, ticker, slug).read(known).orElse(null);
      Set<Concept> all = withTeamTotal(known, game);
      Topic topic = Topics.of(known, game, meant.range() != null);
      List<Token> rest = withoutLevels(reading.rest(), ranges, refined);
      List<Token> sentence = ruled.deciding();
      return new Proposition(
          topic,
          Concepts.of(all),
          Concepts.of(concepts(rules)),
          RuleReader.terms(ruled.text(), sentence, rules),
          RuleReader.window(sentence),
          RuleReader.conditions(sentence),
          !rules.isEmpty(),
          team.orElseGet(() -> new Name(names(concepts, withoutTeams(rest, game)))),
          details(rest),
          window,
          meant.range(),
          meant.negated(),
          game,
          ticker == null ? "" : ticker.nameCode(),
          ticker == null ? "" : ticker.series(),
          Agents.of(title),
          vocabulary(game, team.orElse(Name.NONE), league),
          closeDay(),
          Placeholders.isOne(outcome.isEmpty() ? title : outcome));
    }

    /** «Michigan State» is another school than «Michigan». */
    private void takeSchools(Reading reading, Set<Concept> concepts) {
      if (concepts.stream().noneMatch(concept -> concept.kind() == Kind.COMPETITION)) {
        return;
      }
      for (int index = 0; index < reading.size(); index++) {
        Lexicon.Found place = lexicon.at(reading.tokens(), index).orElse(null);
        if (place != null && place.concept().kind() == Kind.PLACE && reading.isFree(index)) {
          int after = index + place.length();
          if (reading.is(after, "state", "st")) {
            concepts.add(new Concept(Kind.PLACE, place.concept().id() + "-state"));
            reading.take(index, after + 1);
          }
        }
      }
    }

    private void takeConcepts(Reading reading, Set<Concept> concepts, Set<Kind> kinds) {
      for (int index = 0; index < reading.size(); index++) {
        Lexicon.Found found =
            reading.isFree(index) ? lexicon.at(reading.tokens(), index).orElse(null) : null;
        if (found != null
            && kinds.contains(found.concept().kind())
            && isFree(reading, index, found.length())) {
          concepts.add(found.concept());
          reading.take(index, index + found.length());
          index += found.length() - 1;
          takeHost(reading, found.concept(), index + 1);
        }
      }
    }

    /** «Africa Cup of Nations Morocco 2025»: where a cup is held is part of its name. */
    private void takeHost(Reading reading, Concept concept, int index) {
      if (concept.kind() == Kind.COMPETITION && reading.isFree(index)) {
        lexicon
            .at(reading.tokens(), index)
            .filter(host -> host.concept().kind() == Kind.PLACE)
            .ifPresent(host -> reading.take(index, index + host.length()));
      }
    }

    /** A title such as «Eastern Conference champion?» leaves the league to its ticker. */
    private void addLeague(Set<Concept> concepts, String league) {
      String told = league.isEmpty() ? UsTeams.league(ticker, null) : league;
      if (!told.isEmpty() && leavesLeagueOpen(concepts)) {
        boolean draft = ticker != null && ticker.isAbout("DRAFT");
        concepts.add(new Concept(Kind.COMPETITION, draft ? told + "_draft" : told));
      }
    }

    /** «How many rate cuts in 2026?» means those of the Fed, unless the rules name another bank. */
    private void addBank(Set<Concept> concepts) {
      boolean moves =
          concepts.contains(new Concept(Kind.ACTION, "cut"))
              || concepts.contains(new Concept(Kind.ACTION, "hike"));
      boolean rates = title.stream().anyMatch(token -> token.is("rate") || token.is("rates"));
      boolean told =
          concepts.stream()
              .anyMatch(concept -> concept.kind() == Kind.BANK || concept.kind() == Kind.PLACE);
      if (!moves || !rates || told || has(concepts, Kind.ASSET) || has(concepts, Kind.INDICATOR)) {
        return;
      }
      concepts.add(
          concepts(consulted.tokens()).stream()
              .filter(concept -> concept.kind() == Kind.BANK)
              .findFirst()
              .orElse(new Concept(Kind.BANK, "fed")));
    }

    private static boolean has(Set<Concept> concepts, Kind kind) {
      return concepts.stream().anyMatch(concept -> concept.kind() == kind);
    }

    private String league(Set<Concept> concepts, Reading reading) {
      String told = UsTeams.league(concepts);
      if (!told.isEmpty() || !leavesLeagueOpen(concepts) || isDated() || !asksForWinner()) {
        return told;
      }
      String coded = UsTeams.league(ticker, null);
      return coded.isEmpty() ? UsTeams.league(reading) : coded;
    }

    /** A single game and not a season. */
    private boolean isDated() {
      PartialDate date = ticker == null ? null : ticker.date();
      return slug != null || (date != null && date.hasDay());
    }

    private boolean asksForWinner() {
      return title.stream().anyMatch(token -> WINNING.contains(token.text()));
    }

    private static boolean leavesLeagueOpen(Set<Concept> concepts) {
      return concepts.stream()
          .filter(concept -> concept.kind() == Kind.COMPETITION)
          .allMatch(concept -> CONFERENCES.contains(concept.id()));
    }

    private static boolean isFree(Reading reading, int from, int length) {
      for (int index = from; index < from + length; index++) {
        if (!reading.isFree(index)) {
          return false;
        }
      }
      return true;
    }

    private boolean takeNegation(Reading reading) {
      boolean negated = outcome.size() == 1 && outcome.getFirst().is("no");
      int repeated = title.size() + 1;
      for (int index = 0; index < reading.size(); index++) {
        boolean repeats = index == repeated && negated;
        boolean inName = index > 0 && !repeats && reading.at(index).name();
        if (reading.isFree(index) && !inName && NEGATIONS.contains(reading.at(index).text())) {
          reading.take(index, index + 1);
          negated = repeats || !negated;
        }
      }
      return negated;
    }

    private Set<Concept> concepts(List<Token> rules) {
      Set<Concept> concepts = new LinkedHashSet<>();
      takeConcepts(new Reading(rules), concepts, ALL);
      return concepts;
    }

    /** An outcome tells the level of its title once more: «↑ 3,000». */
    private static List<Token> withoutLevels(
        List<Token> rest, List<ValueRange> ranges, Set<Concept> concepts) {
      boolean measured = has(concepts, Kind.ASSET) || has(concepts, Kind.INDICATOR);
      return !measured
          ? rest
          : rest.stream()
              .filter(token -> ranges.stream().noneMatch(range -> bounds(range, token.number())))
              .toList();
    }

    private static boolean bounds(ValueRange range, @Nullable BigDecimal number) {
      return number != null
          && Stream.of(Optional.ofNullable(range.lower()), Optional.ofNullable(range.upper()))
              .flatMap(Optional::stream)
              .anyMatch(bound -> bound.compareTo(number) == 0);
    }

    /** The towns and names of those who play. */
    private List<Token> withoutTeams(List<Token> rest, @Nullable Game game) {
      if (game == null) {
        return rest;
      }
      String playing = UsTeams.league(ticker, slug);
      Set<String> called = new LinkedHashSet<>();
      game.teams().forEach(side -> called.addAll(UsTeams.words(playing, side)));
      return rest.stream().filter(token -> !called.contains(Stem.of(token.text()))).toList();
    }

    /** «Boston at New York: New York Total Points» counts the points of one team only. */
    private Set<Concept> withTeamTotal(Set<Concept> concepts, @Nullable Game game) {
      int colon = title.stream().map(Token::text).toList().indexOf(":");
      if (game == null || colon < 0 || !concepts.contains(new Concept(Kind.SCOPE, "total"))) {
        return concepts;
      }
      Set<String> after = new LinkedHashSet<>();
      title.subList(colon, title.size()).forEach(token -> after.add(Stem.of(token.text())));
      String playing = UsTeams.league(ticker, slug);
      Set<Concept> more = new LinkedHashSet<>(concepts);
      for (Name side : game.teams()) {
        Set<String> called = new LinkedHashSet<>(UsTeams.words(playing, side));
        called.addAll(side.stems().words());
        if (called.stream().anyMatch(after::contains)) {
          more.add(new Concept(Kind.SCOPE, "total_of_" + side.words().getFirst()));
        }
      }
      // Both after the colon are the game itself: «Premier League: Arsenal vs Chelsea O/U 2.5».
      return more.size() == concepts.size() + 1 ? more : concepts;
    }

    /** People known by the last name alone come first: the rest is as it was written. */
    private static List<String> names(Set<Concept> concepts, List<Token> rest) {
      Stream<String> people =
          concepts.stream()
              .filter(concept -> concept.kind() == Kind.PERSON)
              .map(concept -> Stem.of(concept.id()))
              .sorted();
      List<String> others = new ArrayList<>();
      for (int index = 0; index < rest.size(); index++) {
        Token token = rest.get(index);
        boolean club = index > 0 && isClub(rest.get(index - 1), token);
        if (club && rest.get(index - 1).is("man")) {
          others.add("manchester");
        }
        if (token.name() && (club || !PlainWords.isPlain(token.text()))) {
          others.add(name(token));
        }
      }
      return Stream.concat(people, others.stream()).distinct().toList();
    }

    /** «Manchester City» is not «Manchester United», although both words are plain. */
    private static boolean isClub(Token town, Token suffix) {
      return town.name()
          && town.isWord()
          && suffix.name()
          && CLUBS.contains(suffix.text())
          && (town.is("man") || !PlainWords.isPlain(town.text()))
          && Name.isShared(town.text());
    }

    private static Set<String> details(List<Token> rest) {
      return rest.stream()
          .filter(token -> token.isWord() && !token.name() && !PlainWords.isPlain(token.text()))
          .map(token -> Stem.of(token.text()))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private @Nullable Window window(
        List<Window> windows, @Nullable PartialDate edition, Set<Concept> concepts) {
      Window chosen =
          Windows.choose(
              windows,
              concepts.stream().anyMatch(concept -> concept.kind() == Kind.INDICATOR),
              edition,
              slug == null ? null : slug.date(),
              ticker == null ? null : ticker.date(),
              closeDay());
      Integer hour = ticker == null ? null : ticker.hour();
      return chosen == null || hour == null ? chosen : chosen.orAt(hour);
    }

    private @Nullable LocalDate closeDay() {
      Instant close = wording.close();
      return close == null ? null : close.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private Set<String> vocabulary(@Nullable Game game, Name team, String league) {
      Set<String> words = new LinkedHashSet<>(UsTeams.words(league, team));
      if (game != null) {
        String playing = UsTeams.league(ticker, slug);
        game.teams().forEach(side -> words.addAll(UsTeams.words(playing, side)));
      }
      List<Token> all = new ArrayList<>(title);
      all.addAll(outcome);
      all.addAll(rules);
      all.addAll(Tokens.of(cut(wording.event().replace('-', ' '), MAX_TITLE)));
      for (Token token : all) {
        words.add(Stem.of(token.text()));
        words.add(GivenNames.full(Stem.of(token.text())));
      }
      return words;
    }
  }

  private static String name(Token token) {
    BigDecimal number = token.number();
    return number != null && token.text().indexOf('.') > 0
        ? number.stripTrailingZeros().toPlainString()
        : Numerals.plain(GivenNames.full(Stem.of(token.text())));
  }

  private static List<Token> joined(List<Token> title, List<Token> outcome) {
    List<Token> joined = new ArrayList<>(title);
    boolean bare =
        outcome.size() == 1 && (outcome.getFirst().is("yes") || outcome.getFirst().is("no"));
    if (!outcome.isEmpty() && !bare) {
      joined.addAll(COLON);
      joined.addAll(outcome);
    }
    return joined;
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}
