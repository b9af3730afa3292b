package ai.oddwons.domain.pattern.evaluation;

import java.util.Arrays;
import java.util.List;

/** For each truth of one kind, in all series, the most that was said about it. */
final class Findings {
  private final List<Series> series;
  private final Truth.Kind kind;
  private final int[] firstOfSeries;
  private final float[] most;

  Findings(List<Series> series, Truth.Kind kind) {
    this.series = series;
    this.kind = kind;
    this.firstOfSeries = new int[series.size()];
    int count = 0;
    for (int i = 0; i < firstOfSeries.length; i++) {
      firstOfSeries[i] = count;
      count += (int) series.get(i).truths().stream().filter(this::isSought).count();
    }
    this.most = new float[count];
  }

  private boolean isSought(Truth truth) {
    return truth.kind() == kind;
  }

  /** Something was said about a series; it is of use to the truths that it is in time for. */
  void said(int ofSeries, int second, float said) {
    int position = firstOfSeries[ofSeries];
    for (Truth truth : series.get(ofSeries).truths()) {
      if (isSought(truth)) {
        if (truth.covers(second)) {
          most[position] = Math.max(most[position], said);
        }
        position++;
      }
    }
  }

  /** How many truths there are to find. */
  int truths() {
    return most.length;
  }

  /** How many of them had so much or more said about them, which is above zero. */
  int found(float threshold) {
    int found = 0;
    for (float said : most) {
      found += said >= threshold ? 1 : 0;
    }
    return found;
  }

  /** What was said about those of which anything was, falling. */
  float[] falling() {
    float[] rising = most.clone();
    Arrays.sort(rising);
    float[] falling = new float[found(Float.MIN_VALUE)];
    for (int i = 0; i < falling.length; i++) {
      falling[i] = rising[rising.length - 1 - i];
    }
    return falling;
  }
}
