package ai.oddwons.domain.matching.parse;

import ai.oddwons.domain.matching.text.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;

/**
 * Tokens on their way through the readers: each takes what it understands, what is left over is
 * names and plain words. Confined to one parse.
 */
final class Reading {
  private final List<Token> tokens;
  private final BitSet taken = new BitSet();

  Reading(List<Token> tokens) {
    this.tokens = tokens;
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return tokens.get(index);
  }

  /** Whether a free token with one of these texts stands there. */
  boolean is(int index, String... texts) {
    if (!isFree(index)) {
      return false;
    }
    for (String text : texts) {
      if (tokens.get(index).is(text)) {
        return true;
      }
    }
    return false;
  }

  boolean isFree(int index) {
    return index >= 0 && index < tokens.size() && !taken.get(index);
  }

  boolean isNumber(int index) {
    return isFree(index) && tokens.get(index).isNumber();
  }

  boolean isWhole(int index, int from, int to) {
    return isFree(index) && tokens.get(index).isWholeWithin(from, to);
  }

  int whole(int index) {
    return Objects.requireNonNull(tokens.get(index).number()).intValueExact();
  }

  /** From one index up to the other, which is not taken. */
  void take(int from, int to) {
    taken.set(from, to);
  }

  List<Token> rest() {
    List<Token> rest = new ArrayList<>();
    for (int index = taken.nextClearBit(0); index < tokens.size(); ) {
      rest.add(tokens.get(index));
      index = taken.nextClearBit(index + 1);
    }
    return List.copyOf(rest);
  }
}
