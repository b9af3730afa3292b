package ai.oddwons.simulator.http;

/** Whether a venue answers at all. */
public enum Health {
  UP,
  /** Every answer is the edge's 503 page. */
  DOWN,
  /** Every answer is 200 with a body that is not what it says. */
  GARBAGE
}
