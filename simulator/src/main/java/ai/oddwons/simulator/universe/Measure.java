package ai.oddwons.simulator.universe;

/**
 * A number that events ask about.
 *
 * @param level usual value
 * @param scale usual deviation over the life of an event
 * @param unit smallest step strikes are placed on
 * @param decimals digits shown
 * @param prefix before the number, for example a currency sign
 * @param suffix after the number, for example a unit
 */
record Measure(
    double level, double scale, double unit, int decimals, String prefix, String suffix) {}
