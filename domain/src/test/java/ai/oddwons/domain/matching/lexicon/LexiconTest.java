package ai.oddwons.domain.matching.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import ai.oddwons.domain.matching.lexicon.Concept.Kind;
import ai.oddwons.domain.matching.lexicon.Lexicon.Found;
import ai.oddwons.domain.matching.text.Token;
import ai.oddwons.domain.matching.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class LexiconTest {
  private static final Concept CUP = new Concept(Kind.COMPETITION, "cup");
  private static final Concept WOMENS_CUP = new Concept(Kind.COMPETITION, "womens_cup");
  private static final Concept PLACE = new Concept(Kind.PLACE, "world");

  private static Optional<Found> at(Lexicon lexicon, String text, int index) {
    return lexicon.at(Tokens.of(text), index);
  }

  @Test
  void theLongestPhraseShouldWinWhateverTheOrderOfTheTable() {
    for (Lexicon lexicon :
        List.of(
            new Lexicon(Map.of("world", PLACE, "world cup", CUP, "world cup of women", WOMENS_CUP)),
            new Lexicon(Map.of("world cup of women", WOMENS_CUP, "world cup", CUP)))) {
      assertThat(at(lexicon, "the World Cup of Women", 1)).contains(new Found(WOMENS_CUP, 4));
      assertThat(at(lexicon, "the World Cup of men", 1)).contains(new Found(CUP, 2));
    }
  }

  @Test
  void aPhraseShouldBeFoundOnlyWholeAndOnlyWhereItBegins() {
    Lexicon lexicon = new Lexicon(Map.of("world cup", CUP));

    assertThat(at(lexicon, "World Cup", 0)).isPresent();
    assertThat(at(lexicon, "World Cup", 1)).isEmpty();
    assertThat(at(lexicon, "World", 0)).isEmpty();
    assertThat(at(lexicon, "World of Cup", 0)).isEmpty();
    assertThat(at(lexicon, "worlds cup", 0)).isEmpty();
    assertThat(at(new Lexicon(Map.of()), "World Cup", 0)).isEmpty();
  }

  @Test
  void aPhraseShouldBeFoundHoweverItIsWritten() {
    for (String text : new String[] {"S&P 500", "s&p 500", "Ｓ&P 500", "S&P\u200b 500"}) {
      assertThat(at(Lexicon.standard(), text, 0))
          .as(text)
          .contains(new Found(new Concept(Kind.ASSET, "spx"), 2));
    }
  }

  @Test
  void noPhraseOfTheProductShouldStandForTwoThings() {
    Map<List<String>, Concept> seen = new HashMap<>();
    StandardPhrases.all()
        .forEach((phrase, concept) -> {
          List<String> words = Tokens.of(phrase).stream().map(Token::text).toList();
          assertThat(words).as(phrase).isNotEmpty();
          assertThat(seen.merge(words, concept, (one, other) -> one)).as(phrase).isEqualTo(concept);
        });
    assertThat(seen).hasSizeGreaterThan(500);
  }

  @Test
  void everyPhraseOfTheProductShouldBeFoundWhole() {
    StandardPhrases.all()
        .forEach((phrase, concept) -> {
          List<Token> tokens = Tokens.of(phrase);
          assertThat(Lexicon.standard().at(tokens, 0))
              .as(phrase)
              .contains(new Found(concept, tokens.size()));
        });
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RULE")
  void everyKindShouldHavePhrases(Kind kind) {
    assertThat(StandardPhrases.all().values()).extracting(Concept::kind).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "Federal Reserve Bank, BANK, fed, 2",
    "European Central Bank, BANK, ecb, 3",
    "core CPI year over year, INDICATOR, core_cpi_yoy, 5",
    "fed funds rate, INDICATOR, rate_level, 3",
    "New York City, PLACE, us-ny, 3",
    "New Zealand, PLACE, nz, 2",
    "Africa Cup of Nations, COMPETITION, afcon, 4",
    "FIFA Women's World Cup, COMPETITION, womens_world_cup, 4",
    "Best Supporting Actress, AWARD, best_supporting_actress, 3",
    "Billboard Hot 100, CHART, hot_100, 3",
    "House of Representatives, OFFICE, house, 3",
    "Lieutenant Governor of Texas, OFFICE, lt_governor, 2",
    "no change, ACTION, hold, 2",
    "win the most seats, ACTION, most_seats, 4",
    "cease-fire agreement, ACTION, ceasefire, 3",
    "runner-up, SCOPE, second_place, 3",
    "all-time high, SCOPE, all_time_high, 4",
  })
  void phrasesOfTheProductShouldNameTheirThing(String text, Kind kind, String id, int length) {
    assertThat(at(Lexicon.standard(), text, 0)).contains(new Found(new Concept(kind, id), length));
  }

  @Test
  void ruleTermsShouldBeFoundInRulesOnly() {
    List<Token> tokens = Tokens.of("regulation time");

    assertThat(RuleTerms.ofText().at(tokens, 0))
        .contains(new Found(new Concept(Kind.RULE, "overtime/excluded"), 2));
    assertThat(RuleTerms.ofSentence().at(tokens, 0)).isEmpty();
    assertThat(RuleTerms.ofSentence().at(Tokens.of("takes effect"), 0))
        .contains(new Found(new Concept(Kind.RULE, "moment/effective"), 2));
  }
}
