package ai.oddwons.domain.matching.lexicon;

import ai.oddwons.domain.matching.text.Token;
import ai.oddwons.domain.matching.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases and the concepts they name; the longest phrase at a place counts. Immutable. */
public final class Lexicon {
  private static final Lexicon STANDARD = new Lexicon(StandardPhrases.all());

  private final Map<String, List<Phrase>> byFirstWord;

  private record Phrase(List<String> words, Concept concept) {}

  /**
   * A concept found in a text.
   *
   * @param length tokens it takes, 1 or more
   */
  public record Found(Concept concept, int length) {}

  Lexicon(Map<String, Concept> phrases) {
    Map<String, List<Phrase>> index = new HashMap<>();
    phrases.forEach((text, concept) -> {
      List<String> words = Tokens.of(text).stream().map(Token::text).toList();
      index
          .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
          .add(new Phrase(words, concept));
    });
    index.values().forEach(list -> list.sort(longestFirst()));
    byFirstWord = Collections.unmodifiableMap(index);
  }

  /** The phrases that ship with the product. */
  public static Lexicon standard() {
    return STANDARD;
  }

  /** The longest phrase that begins at a token; empty when none does. */
  public Optional<Found> at(List<Token> tokens, int index) {
    for (Phrase phrase : byFirstWord.getOrDefault(tokens.get(index).text(), List.of())) {
      if (beginsAt(phrase.words(), tokens, index)) {
        return Optional.of(new Found(phrase.concept(), phrase.words().size()));
      }
    }
    return Optional.empty();
  }

  private static boolean beginsAt(List<String> words, List<Token> tokens, int index) {
    if (index + words.size() > tokens.size()) {
      return false;
    }
    for (int word = 1; word < words.size(); word++) {
      if (!tokens.get(index + word).is(words.get(word))) {
        return false;
      }
    }
    return true;
  }

  private static Comparator<Phrase> longestFirst() {
    return Comparator.comparingInt((Phrase phrase) -> phrase.words().size()).reversed();
  }
}
