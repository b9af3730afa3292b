package ai.oddwons.simulator.universe;

/**
 * What each outcome of an event is worth at a moment: the probability, given everything known, of a
 * settlement that the path's end decides. Every value is the probit of a Brownian path over the
 * square root of the variance still to come, or a product of independent such values, so each is a
 * bounded martingale that ends at 0 or 1; ladders are monotone and sets sum to one by construction.
 */
final class Fundamentals {
  private static final long IN_PLAY_SECONDS = 3 * 3_600;
  private static final double PRE_GAME_SHARE = 0.15;

  private Fundamentals() {}

  /** Probabilities of all outcomes at an epoch second, in the event's own order. */
  static double[] at(Occurrence event, long second) {
    return at(event, second, 0);
  }

  /**
   * The same to somebody of another opinion, by standard deviations of what is still to be learnt.
   * Since all outcomes are bent by it together, ladders stay monotone and sets sum to one.
   */
  static double[] at(Occurrence event, long second, double opinion) {
    double[] values = new double[event.outcomes()];
    View view = new View(Lookalike.distance(event), varianceClock(event, second), opinion);
    switch (event.kind().structure()) {
      case LADDER -> ladder(event, view, values);
      case BUCKETS -> buckets(event, view, values);
      case EXCLUSIVE -> exclusive(event, view, values);
      case DEADLINES -> deadlines(event, second, opinion, values);
      case GAME -> game(event, view, values);
      case INDEPENDENT -> independent(event, view, values);
    }
    return values;
  }

  /**
   * Share of the event's total variance that has passed. News lets the clock jump ahead: a
   * martingale read by another clock stays one, whatever the outcomes have to do with each other.
   */
  private static double varianceClock(Occurrence event, long second) {
    return 1 - (1 - quietClock(event, second)) * event.news().left(event, second);
  }

  /** The same without news; a game is decided while it is played. */
  private static double quietClock(Occurrence event, long second) {
    long life = event.lifeSeconds();
    long passed = Math.clamp(second - event.opens(), 0, life);
    boolean played = event.kind() == Kind.GAME || event.kind() == Kind.SOCCER;
    if (!played) {
      return (double) passed / life;
    }
    long before = life - IN_PLAY_SECONDS;
    return passed <= before
        ? PRE_GAME_SHARE * passed / before
        : PRE_GAME_SHARE + (1 - PRE_GAME_SHARE) * (passed - before) / IN_PLAY_SECONDS;
  }

  /**
   * From where a path is looked at.
   *
   * @param distance how much higher than usual every threshold lies
   * @param clock share of the variance that has passed
   * @param opinion by how much the rest is thought to go up, in its own standard deviations
   */
  private record View(double distance, double clock, double opinion) {

    double above(long path, double threshold) {
      return beyond(BrownianPath.valueAt(path, clock) - threshold);
    }

    /** Probability of ending above a threshold that lies {@code below} under now. */
    double beyond(double below) {
      double left = below - distance;
      if (clock >= 1) {
        return left > 0 ? 1 : 0;
      }
      return Normal.cdf(left / Math.sqrt(1 - clock) + opinion);
    }
  }

  private static long path(Occurrence event, int number) {
    return Noise.key(event.pathKey(), 100 + number);
  }

  private static void ladder(Occurrence event, View view, double[] values) {
    Strikes strikes = event.strikes();
    double now = BrownianPath.valueAt(path(event, 0), view.clock());
    for (int i = 0; i < values.length; i++) {
      values[i] = view.beyond(now - strikes.distance(i));
    }
  }

  private static void buckets(Occurrence event, View view, double[] values) {
    Strikes strikes = event.strikes();
    double now = BrownianPath.valueAt(path(event, 0), view.clock());
    double atLeast = 1;
    for (int i = 0; i < values.length - 1; i++) {
      double next = view.beyond(now - strikes.distance(i));
      values[i] = atLeast - next;
      atLeast = next;
    }
    values[values.length - 1] = atLeast;
  }

  /** Breaks a stick of length one by independent martingales; the last outcome takes the rest. */
  private static void exclusive(Occurrence event, View view, double[] values) {
    double rest = 1;
    int last = values.length - 1;
    for (int i = 0; i < last; i++) {
      double share = (0.5 + 1.5 * Noise.uniform(path(event, 500 + i))) / (values.length - i);
      double threshold = Normal.quantile(1 - Math.min(0.6, share));
      double taken = view.above(path(event, i), threshold);
      values[i] = rest * taken;
      rest -= values[i];
    }
    values[last] = rest;
  }

  /** It has not happened by a date if it happened in none of the stretches before. */
  private static void deadlines(Occurrence event, long second, double opinion, double[] values) {
    double notYet = 1;
    for (int i = 0; i < values.length; i++) {
      notYet *= 1 - stretch(event, i, second, opinion);
      values[i] = 1 - notYet;
    }
  }

  private static double stretch(Occurrence event, int number, long second, double opinion) {
    double length = plannedClose(event, number) - event.opens();
    double passed = Math.clamp((second - event.opens()) / length, 0, 1);
    double clock = 1 - (1 - passed) * event.news().left(event, second);
    double chance = 0.04 + 0.2 * Noise.uniform(path(event, 500 + number));
    View view = new View(Lookalike.distance(event), clock, opinion);
    return view.above(path(event, number), Normal.quantile(1 - chance));
  }

  private static void game(Occurrence event, View view, double[] values) {
    double favourite = 0.5 * Noise.gaussian(path(event, 500));
    values[0] = view.above(path(event, 0), favourite);
    values[1] = view.above(path(event, 0), favourite + 0.25);
    values[2] = view.above(path(event, 1), 0);
  }

  private static void independent(Occurrence event, View view, double[] values) {
    for (int i = 0; i < values.length; i++) {
      double threshold = 1.1 * Noise.gaussian(path(event, 500 + i)) + 0.3;
      values[i] = view.above(path(event, i), threshold);
    }
  }

  /** Deadlines lie at 55, 70, 85 and 100 per cent of the event's life, the last at its end. */
  static long plannedClose(Occurrence event, int outcome) {
    if (event.kind().structure() != Structure.DEADLINES) {
      return event.closes();
    }
    int behind = event.outcomes() - 1 - outcome;
    long hours = event.lifeSeconds() / 3_600;
    return event.closes() - Math.round(hours * 0.15 * behind) * 3_600;
  }

  /** When the thing has happened, all later deadlines end with it. */
  static long actualClose(Occurrence event, int outcome) {
    if (event.kind().structure() == Structure.DEADLINES) {
      for (int i = 0; i < outcome; i++) {
        long end = plannedClose(event, i);
        if (stretch(event, i, end, 0) == 1) {
          return end;
        }
      }
    }
    return plannedClose(event, outcome);
  }
}
