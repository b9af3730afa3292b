package ai.oddwons.domain.matching.retrieval;

/**
 * What a term says. The weight is what sharing one is worth beside a shared name, before how rare
 * it is; the values were found by trial, see docs/benchmarks.md.
 */
public enum TermKind {
  /** A word written as a name is, as stem. */
  NAME("w", 1.0),
  /** Any other word, as stem. In one space with names: venues differ in capitals. */
  WORD("w", 0.6),
  /** A known thing under its one id, whatever it was called. */
  CONCEPT("c", 1.2),
  /** A level, count or amount, in one notation: {@code 90000} for 90k and for 89,999.99. */
  NUMBER("n", 1.5),
  /** A day without its year, {@code 01-10}: most titles leave the year out. */
  DAY("d", 1.2),
  /** A month, {@code 01}. */
  MONTH("m", 0.8),
  /** A year. */
  YEAR("y", 0.4),
  /** A venue's code of an outcome: {@code jsay}. */
  CODE("k", 1.0),
  /**
   * A code that a name of the text could have. Finds codes and is found by codes: that two texts
   * have names which could have one code means nothing.
   */
  CODE_OF_NAME("j", 1.0),
  /** A code of a side in a game on a day: {@code ata@01-10}. */
  SIDE_ON_DAY("g", 1.5),
  /** A known thing or a level on a day or in a month: {@code asset:btc@02-13}. */
  DATED("t", 0.8),
  /** What is asked of a game: its winner, the total, the spread. */
  GAME_QUESTION("q", 1.0);

  private final String prefix;
  private final double weight;

  TermKind(String prefix, double weight) {
    this.prefix = prefix;
    this.weight = weight;
  }

  /** Keeps terms of different kinds apart; one letter. */
  String prefix() {
    return prefix;
  }

  /** Above 0. */
  public double weight() {
    return weight;
  }
}
