package ai.oddwons.simulator.series;

/** How much becomes known, and when: it comes in clusters. Which way it points is not said here. */
interface Information {

  /**
   * What is learnt in the next stretch of time.
   *
   * @param days length of the stretch, 0 or more
   * @return strength of the evidence in log-odds, 0 or more
   */
  double strength(double days);
}
