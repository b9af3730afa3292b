package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.lexicon.Lexicon;
import ai.oddwons.domain.matching.text.Stem;
import ai.oddwons.domain.matching.text.Token;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that settlement texts of every kind of market hold; what is left over is a condition. */
final class RuleWords {
  private static final Set<String> COMMON =
      Arrays.stream(
              """
              market resolve resolution source schedule report reported consensus credible official
              information announce announced index real meeting originally party reserve remain change
              changed count complete completed postpone postponed cancel canceled record average follow
              following professional make close closes first minute minutes decimal new until benchmark
              accord according next stoppage entirely second call unit refer base basis target match fund
              listed named name outcome occur occurs question primary secondary eligible timezone final
              data page published publish release released candidate winner one two three specified state
              stated otherwise including include includes based only respectively corresponding given
              national federal american united score scored play played player game team result point
              points above below higher lower highest lowest increase decrease greater exceed growth top
              rank bureau labor statistics economic analysis adjusted seasonally employment
              climatological station airport international seconds simple leaderboard check checked
              company open ball round leave cease resign office role position serve physically present
              person interact creation against value price prices level upper bound statement rate rates interest day week month year
              time date end start from between within through website com www http https org gov
              """
                  .strip()
                  .split("\\s+"))
          .map(Stem::of)
          .collect(Collectors.toCollection(HashSet::new));

  private static final int SHORTEST = 3;

  /** What the fields compare already. */
  private static final Set<Kind> THINGS =
      EnumSet.of(
          Kind.PLACE,
          Kind.PARTY,
          Kind.PERSON,
          Kind.COMPETITION,
          Kind.AWARD,
          Kind.CHART,
          Kind.BANK,
          Kind.ASSET,
          Kind.OFFICE,
          Kind.SPORT,
          Kind.INDICATOR);

  private RuleWords() {}

  private static void takeThings(Reading reading) {
    for (int index = 0; index < reading.size(); index++) {
      int from = index;
      Lexicon.standard()
          .at(reading.tokens(), index)
          .filter(found -> THINGS.contains(found.concept().kind()))
          .ifPresent(found -> reading.take(from, from + found.length()));
    }
  }

  /** Stems of the words that are no grammar, no date and no boilerplate. */
  static Set<String> conditions(List<Token> sentence) {
    Reading reading = new Reading(sentence);
    WindowReader.take(reading);
    takeThings(reading);
    Set<String> conditions = new LinkedHashSet<>();
    for (Token token : reading.rest()) {
      boolean telling =
          token.isWord() && token.text().length() >= SHORTEST && !PlainWords.isPlain(token.text());
      String stem = telling ? Stem.of(token.text()) : "";
      if (telling && !COMMON.contains(stem)) {
        conditions.add(stem);
      }
    }
    return conditions;
  }
}
