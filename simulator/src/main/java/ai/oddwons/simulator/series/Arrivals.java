package ai.oddwons.simulator.series;

/** How many trades happen, and how they cluster. */
interface Arrivals {

  /**
   * Trades in the next stretch of time.
   *
   * @param days length of the stretch, 0 or more
   * @param pace multiplies the rate over the stretch; 1 is the market's average
   */
  int count(double days, double pace);
}
