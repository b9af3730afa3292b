package ai.oddwons.simulator.series;

/**
 * What a file of labelled series is to hold. The same options give the same bytes.
 *
 * @param seed chooses among all files of these options
 * @param markets number of series, 1 to 1,000,000; market i is the same in a longer file
 * @param truths what is planted in how many of them
 * @param polling when they are read
 * @param activity how lively they are
 * @param noise multiplies the volatility of the fair value, 0 to 10; with 0 only jumps move it
 * @param grid the coarsest price grid; {@link Model#HEAVY} gives half its markets the finest
 * @param model which of the two generators
 * @param tradeCounts whether the number of trades is written; without, its column is null
 */
public record SeriesOptions(
    long seed,
    int markets,
    Truths truths,
    Polling polling,
    TradesADay activity,
    double noise,
    Grid grid,
    Model model,
    boolean tradeCounts) {

  public SeriesOptions {
    Bounds.check(markets >= 1 && markets <= 1_000_000, "markets must be 1 to 1000000");
    Bounds.check(Bounds.within(noise, 0, 10), "noise must be 0 to 10");
  }

  /** 1,200 markets over a week, a third each with a jump, with a burst, and with nothing. */
  public static SeriesOptions defaults() {
    return new SeriesOptions(
        1,
        1_200,
        Truths.THIRDS,
        Polling.WEEK,
        TradesADay.USUAL,
        1,
        Grid.CENT,
        Model.MARTINGALE,
        true);
  }
}
