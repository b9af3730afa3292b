package ai.oddwons.domain.run;

import java.util.List;

/** What was looked at, and what was dropped where and why, in the order of the work. */
public record Funnel(List<Step> steps) {
  public static final Funnel EMPTY = new Funnel(List.of());

  public Funnel {
    steps = List.copyOf(steps);
  }

  /**
   * One stage.
   *
   * @param name lower-case words joined by underscores
   * @param passed how many reached the end of this stage
   * @param dropped how many did not, by reason
   */
  public record Step(String name, long passed, Tally dropped) {}
}
