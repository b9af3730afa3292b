package ai.oddwons.domain.pattern.evaluation;

import java.util.List;

/**
 * Plays series in the order of time, as a service would have read them: all at once, in cycles of a
 * minute. The readings of one series keep their order: one that is older than what was played
 * before it comes in the next cycle.
 */
final class Playback {
  private static final int CYCLE_SECONDS = 60;

  private final List<Series> series;
  private final Turns turns;
  private final int[] next;
  private final int[] due;

  Playback(List<Series> series) {
    this.series = series;
    this.turns = new Turns(series.size());
    this.next = new int[series.size()];
    this.due = new int[series.size()];
    for (int i = 0; i < next.length; i++) {
      queue(i, 0);
    }
  }

  /** Takes the readings of a cycle. */
  interface Reader {
    /** One reading: which point of which series. */
    void read(int series, int point);
  }

  /** Whether everything was played. */
  boolean isOver() {
    return turns.isEmpty();
  }

  /** Plays one cycle; there must be one. */
  void cycle(Reader reader) {
    int minute = turns.minute();
    int count = 0;
    while (!turns.isEmpty() && turns.minute() == minute) {
      due[count++] = turns.next();
    }
    for (int i = 0; i < count; i++) {
      reader.read(due[i], next[due[i]]++);
      queue(due[i], minute);
    }
  }

  private void queue(int ofSeries, int earliestMinute) {
    Points points = series.get(ofSeries).points();
    if (next[ofSeries] < points.size()) {
      int minute = points.second(next[ofSeries]) / CYCLE_SECONDS;
      turns.add(Math.max(earliestMinute, minute), ofSeries);
    }
  }
}
