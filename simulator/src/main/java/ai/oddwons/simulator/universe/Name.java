package ai.oddwons.simulator.universe;

/**
 * A person, place or thing that events are about.
 *
 * @param code short upper-case form for tickers
 * @param level usual value of the number measured about it; 0 when none is
 * @param scale its usual deviation over an event
 * @param unit smallest step of strikes
 */
public record Name(String name, String code, double level, double scale, double unit) {}
