package ai.oddwons.simulator.universe;

/**
 * What happens to events from outside.
 *
 * @param news what is learnt of them
 * @param plots how their prices are made to part
 */
record World(News news, Plots plots) {
  /** Nothing is planted: each venue renews its quotes when it likes, and thinks what it likes. */
  static World fair(News news) {
    return new World(news, Plots.NONE);
  }

  boolean fair() {
    return plots == Plots.NONE;
  }
}
