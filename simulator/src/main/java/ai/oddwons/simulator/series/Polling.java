package ai.oddwons.simulator.series;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * When a market is read.
 *
 * @param start time of the first reading, in whole seconds
 * @param days length of a series, 2 to 365: events come after the first day
 * @param step from one reading to the next, 10 seconds to an hour, in whole seconds
 * @param irregular share of polls that go astray, 0 to 0.9: half of them come late, by up to half a
 *     step, the other half not at all. The first and the last poll are always in time
 */
public record Polling(Instant start, int days, Duration step, double irregular) {
  /** Short enough that no number overflows. */
  private static final Pattern STEP = Pattern.compile("\\d{1,6}[smh]");

  private static final Duration SHORTEST = Duration.ofSeconds(10);
  private static final Duration LONGEST = Duration.ofHours(1);

  /** A week in steps of five minutes, without a miss. Stands below what its check reads. */
  public static final Polling WEEK =
      new Polling(Instant.parse("2026-10-05T00:00:00Z"), 7, Duration.ofMinutes(5), 0);

  public Polling {
    Bounds.check(start.getNano() == 0, "start must be in whole seconds");
    Bounds.check(days >= 2 && days <= 365, "days must be 2 to 365");
    Bounds.check(
        step.compareTo(SHORTEST) >= 0 && step.compareTo(LONGEST) <= 0 && step.getNano() == 0,
        "step must be 10s to 1h");
    Bounds.check(Bounds.within(irregular, 0, 0.9), "irregular must be 0 to 0.9");
  }

  /** Reads a start like {@code 2026-10-05T00:00:00Z} and a step like {@code 90s}, {@code 5m}. */
  public static Polling parse(String start, int days, String step, double irregular) {
    return new Polling(moment(start), days, length(step), irregular);
  }

  private static Instant moment(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException notAMoment) {
      throw new IllegalArgumentException(
          "start must be a moment like 2026-10-05T00:00:00Z, not " + text, notAMoment);
    }
  }

  private static Duration length(String text) {
    Bounds.check(STEP.matcher(text).matches(), "step must be a time like 30s, 5m or 1h: " + text);
    return Duration.parse("PT" + text);
  }

  /** Readings of a series when none goes astray. */
  public long polls() {
    return (days * Span.SECONDS_A_DAY - 1) / step.toSeconds() + 1;
  }

  /** The epoch seconds at which one market is read, rising. */
  long[] times(RandomGenerator random) {
    long last = polls() - 1;
    return LongStream.rangeClosed(0, last)
        .flatMap(poll -> poll == 0 || poll == last ? LongStream.of(due(poll)) : met(poll, random))
        .toArray();
  }

  private LongStream met(long poll, RandomGenerator random) {
    double fate = random.nextDouble();
    if (fate < irregular / 2) {
      return LongStream.empty();
    }
    long late = fate < irregular ? random.nextLong(1, step.toSeconds() / 2 + 1) : 0;
    return LongStream.of(due(poll) + late);
  }

  private long due(long poll) {
    return start.getEpochSecond() + poll * step.toSeconds();
  }
}
