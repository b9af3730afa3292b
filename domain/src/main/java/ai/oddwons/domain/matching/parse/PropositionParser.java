package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.MarketWording;
import ai.oddwons.domain.matching.lexicon.Concept;
import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.lexicon.Lexicon;
import ai.oddwons.domain.matching.text.Stem;
import ai.oddwons.domain.matching.text.Token;
import ai.oddwons.domain.matching.text.Tokens;
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
  private static final int MAX_RULES = 12_000;
  private static final Set<String> NEGATIONS =
      Set.of("not", "never", "fail", "fails", "without", "wont", "no");

  /** Read before what happens to them: «2nd congressional district» is no second place. */
  private static final Set<Kind> THINGS =
      EnumSet.of(Kind.PLACE, Kind.OFFICE, Kind.PARTY, Kind.COMPETITION, Kind.AWARD, Kind.BANK);

  private static final Set<Kind> TELLING = EnumSet.of(Kind.INDICATOR, Kind.ASSET, Kind.COMPETITION);
  private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);
  private static final Set<String> CONFERENCES = Set.of("east", "west");
  private static final List<Token> COLON = Tokens.of(":");

  private final Lexicon lexicon = Lexicon.standard();

  public Proposition parse(MarketWording wording) {
    return new Parse(wording).proposition();
  }

  private final class Parse {
    private final MarketWording wording;
    private final @Nullable Ticker ticker;
    private final @Nullable GameSlug slug;
    private final List<Token> title;
    private final List<Token> outcome;
    private final List<Token> rules;

    /** The one of the rules that decides. */
    private final List<Token> sentence;

    Parse(MarketWording wording) {
      this.wording = wording;
      ticker = Ticker.parse(wording.id()).or(() -> Ticker.parse(wording.event())).orElse(null);
      slug = GameSlug.parse(wording.event()).orElse(null);
      title = Tokens.of(cut(wording.title(), MAX_TITLE));
      outcome = Tokens.of(cut(wording.outcome(), MAX_TITLE));
      String ruled = cut(wording.rules(), MAX_RULES);
      rules = Tokens.of(ruled);
      sentence = Tokens.of(RuleReader.deciding(ruled));
    }

    Proposition proposition() {
      Reading reading = new Reading(joined(title, outcome));
      Set<Concept> concepts = new LinkedHashSet<>();
      Districts.take(reading, concepts);
      List<Window> windows = WindowReader.take(reading);
      takeConcepts(reading, concepts, TELLING);
      Optional<Name> team = UsTeams.take(reading, UsTeams.league(concepts));
      List<ValueRange> ranges = RangeReader.take(reading);
      takeConcepts(reading, concepts, THINGS);
      Districts.takeNumbered(reading, concepts);
      takeConcepts(reading, concepts, ALL);
      addLeague(concepts);
      PartialDate edition = Editions.take(reading, concepts);
      boolean negated = takeNegation(reading);
      Window window = window(windows, edition);
      Set<Concept> measured = Indicators.refined(concepts, title);
      Set<Concept> refined = Codes.read(Readings.refined(measured, title, window), ticker, title);
      ValueRange told =
          ranges.isEmpty() ? Codes.level(refined, ticker, outcome) : ranges.getFirst();
      ValueRange level = told == null ? null : Codes.side(told, outcome);
      Statement meant = Meanings.of(new Statement(refined, level, negated));
      Set<Concept> known = meant.concepts();
      Game game = new GameReader(title, outcome, ticker, slug).read(known).orElse(null);
      Topic topic = Topics.of(known, game, meant.range() != null);
      List<Token> rest = reading.rest();
      return new Proposition(
          topic,
          Concepts.of(known),
          Concepts.of(ruleConcepts()),
          RuleReader.terms(sentence, rules),
          RuleReader.window(sentence),
          RuleReader.conditions(sentence),
          !rules.isEmpty(),
          team.orElseGet(() -> new Name(names(concepts, rest))),
          details(rest),
          window,
          meant.range(),
          meant.negated(),
          game,
          ticker == null ? "" : ticker.outcome(),
          ticker == null ? "" : ticker.series(),
          Agents.of(title),
          vocabulary(),
          closeDay(),
          Placeholders.isOne(outcome.isEmpty() ? title : outcome));
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
    private void addLeague(Set<Concept> concepts) {
      String league = UsTeams.league(ticker, null);
      boolean open =
          concepts.stream()
              .filter(concept -> concept.kind() == Kind.COMPETITION)
              .allMatch(concept -> CONFERENCES.contains(concept.id()));
      if (!league.isEmpty() && open) {
        concepts.add(new Concept(Kind.COMPETITION, league));
      }
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
      for (int index = 0; index < reading.size(); index++) {
        boolean inName = index > 0 && reading.at(index).name();
        if (reading.isFree(index) && !inName && NEGATIONS.contains(reading.at(index).text())) {
          reading.take(index, index + 1);
          negated = !negated;
        }
      }
      return negated;
    }

    private Set<Concept> ruleConcepts() {
      Set<Concept> concepts = new LinkedHashSet<>();
      takeConcepts(new Reading(rules), concepts, ALL);
      return concepts;
    }

    /** People known by the last name alone come first: the rest is as it was written. */
    private static List<String> names(Set<Concept> concepts, List<Token> rest) {
      Stream<String> people =
          concepts.stream()
              .filter(concept -> concept.kind() == Kind.PERSON)
              .map(concept -> Stem.of(concept.id()))
              .sorted();
      Stream<String> others =
          rest.stream()
              .filter(token -> token.name() && !PlainWords.isPlain(token.text()))
              .map(PropositionParser::name);
      return Stream.concat(people, others).distinct().toList();
    }

    private static Set<String> details(List<Token> rest) {
      return rest.stream()
          .filter(token -> token.isWord() && !token.name() && !PlainWords.isPlain(token.text()))
          .map(token -> Stem.of(token.text()))
          .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private @Nullable Window window(List<Window> windows, @Nullable PartialDate edition) {
      Window chosen =
          Windows.choose(
              windows,
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

    private Set<String> vocabulary() {
      Set<String> words = new LinkedHashSet<>();
      List<Token> all = new ArrayList<>(title);
      all.addAll(outcome);
      all.addAll(rules);
      all.addAll(Tokens.of(cut(wording.event().replace('-', ' '), MAX_TITLE)));
      for (Token token : all) {
        words.add(Stem.of(token.text()));
      }
      return words;
    }
  }

  private static String name(Token token) {
    return token.isNumber() ? token.text() : Numerals.plain(Stem.of(token.text()));
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
