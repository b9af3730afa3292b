package ai.oddwons.simulator.series;

import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * One market and what is planted in it. Its readings come in order and once, each drawn when it is
 * asked for.
 */
final class SyntheticMarket {
  private final String id;
  private final Traits traits;
  private final Grid grid;
  private final long[] times;
  private final PlantedTruth truth;
  private final Belief belief;
  private final Information information;
  private final RandomGenerator direction;
  private final QuoteMaker quotes;
  private final TradeFlow flow;
  private long now;

  SyntheticMarket(SeriesOptions options, int market) {
    Dice dice = new Dice(options.seed(), market);
    Model model = options.model();
    id = model.word() + '-' + options.seed() + '-' + market;
    traits = Traits.draw(dice.of(Dice.Purpose.TRAITS));
    grid = model.grid(options.grid(), market);
    times = options.polling().times(dice.of(Dice.Purpose.POLLS));
    truth = new Planting(times, dice.of(Dice.Purpose.TRUTH)).plant(options.truths().kindOf(market));
    double tradesADay = options.activity().at(traits.liveliness());
    belief = new Belief(traits.belief());
    information =
        model.information(traits.volatility() * options.noise(), dice.of(Dice.Purpose.INFORMATION));
    direction = dice.of(Dice.Purpose.BELIEF);
    quotes = new QuoteMaker(grid, traits, tradesADay, dice.of(Dice.Purpose.QUOTES));
    flow =
        new TradeFlow(
            model.arrivals(tradesADay, dice.of(Dice.Purpose.ARRIVALS)),
            model.sizes(traits.size()),
            dice.of(Dice.Purpose.SIZES),
            dice.of(Dice.Purpose.SIDES));
    now = times[0];
    flow.past((long) (tradesADay * traits.age()), quotes.after(0, traits.belief()));
  }

  String id() {
    return id;
  }

  String category() {
    return traits.category();
  }

  Grid grid() {
    return grid;
  }

  PlantedTruth truth() {
    return truth;
  }

  /** The fair value in log-odds as of the latest reading. */
  Belief belief() {
    return belief;
  }

  /** The readings, to be taken once. */
  Stream<Reading> readings() {
    return LongStream.of(times).mapToObj(this::read);
  }

  private Reading read(long second) {
    double days = Span.days(second - now);
    double pace = traits.rhythm().at(Span.days(second + now) / 2);
    belief.learn(information.strength(days * pace), direction);
    belief.shift(truth.shift(now, second));
    Quote quote = quotes.after(days * pace, belief.probability());
    flow.pass(days, pace * truth.pace(now, second), quote);
    now = second;
    return new Reading(second, quote, flow.last(), flow.volume(), flow.trades());
  }
}
