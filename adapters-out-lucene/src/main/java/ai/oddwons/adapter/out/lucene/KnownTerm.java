package ai.oddwons.adapter.out.lucene;

import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;

/**
 * A term of a question that some market of the index has.
 *
 * @param worth what sharing it is worth, above 0
 */
record KnownTerm(Term term, TermStates states, double worth) {
  private static final double HALF = 0.5;

  /**
   * The weight of the term times its BM25 rarity, {@code ln(1 + (N - n + 0.5) / (n + 0.5))} for one
   * that n of N markets have: a market has each term once, and its length does not count.
   */
  static KnownTerm of(Term term, TermStates states, double weight, int markets) {
    int having = states.docFreq();
    double rarity = Math.log1p((markets - having + HALF) / (having + HALF));
    return new KnownTerm(term, states, weight * rarity);
  }

  int hash() {
    return term.text().hashCode();
  }

  /** How many markets have it, 1 or more. */
  int markets() {
    return states.docFreq();
  }
}
