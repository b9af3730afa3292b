package ai.oddwons.benchmark.wording;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Questions of one kind, in events of questions that differ in one thing.
 *
 * @param events how many there are
 * @param event the questions of one of them
 * @param kalshi how many markets Kalshi has of it, in parts of all
 * @param polymarket how many Polymarket has, in parts of all
 */
record Family(
    String name, int events, IntFunction<List<Question>> event, double kalshi, double polymarket) {

  /** The share of the whole that all families together must make up is one. */
  static List<Family> all() {
    return List.of(
        new Family("price ladders", 3_600, PriceLevel::event, 0.36, 0.20),
        new Family("games", 9_000, GameQuestion::event, 0.25, 0.30),
        new Family("player lines", 9_000, PlayerLine::event, 0.12, 0.09),
        new Family("temperatures", 3_000, Temperature::event, 0.06, 0.09),
        new Family("mentions", 2_400, Mention::event, 0.06, 0.06),
        new Family("prints", 240, Print::event, 0.01, 0.015),
        new Family("rate decisions", 120, RateDecision::event, 0.004, 0.006),
        new Family("races by state", 1_500, StateRace::event, 0.03, 0.05),
        new Family("awards", 400, AwardQuestion::event, 0.015, 0.025),
        new Family("charts", 600, ChartQuestion::event, 0.02, 0.03),
        new Family("cups", 300, CupQuestion::event, 0.02, 0.03),
        new Family("deadlines", 4_000, Deadline::event, 0.05, 0.10));
  }
}
