package ai.oddwons.simulator.universe;

import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a market's past: its quotes at the start and the end and some between, and what was
 * traded. The close is the live quote of that moment, by construction.
 *
 * @param end inclusive end, epoch seconds
 * @param samples quotes in order of time, at least two
 * @param volume traded within, in hundredths
 */
public record Candle(long end, Quote[] samples, long volume) {
  private static final int PARTS = 4;

  /** The candle of the {@code length} seconds up to {@code end}. */
  public static Candle of(Contract contract, long end, long length) {
    int parts = (int) Math.clamp(length / 60, 1, PARTS);
    Quote[] samples = new Quote[parts + 1];
    for (int i = 0; i <= parts; i++) {
      samples[i] =
          sample(contract, end - length + length * i / parts, i == 0 ? null : samples[i - 1]);
    }
    long volume = Volumes.total(contract, end) - Volumes.total(contract, end - length);
    return new Candle(end, samples, volume);
  }

  /** A quote holds until the next is made, so most samples are the one before. */
  private static Quote sample(Contract contract, long second, @Nullable Quote before) {
    long quoted = Quotes.quotedAt(contract, second);
    return before != null && before.second() == quoted ? before : Quotes.at(contract, second);
  }

  public Quote first() {
    return samples[0];
  }

  public Quote last() {
    return samples[samples.length - 1];
  }

  public int highest(ToIntFunction<Quote> price) {
    int highest = 0;
    for (Quote sample : samples) {
      highest = Math.max(highest, price.applyAsInt(sample));
    }
    return highest;
  }

  public int lowest(ToIntFunction<Quote> price) {
    int lowest = Tick.ONE;
    for (Quote sample : samples) {
      lowest = Math.min(lowest, price.applyAsInt(sample));
    }
    return lowest;
  }
}
