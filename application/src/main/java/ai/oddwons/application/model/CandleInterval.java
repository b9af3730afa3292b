package ai.oddwons.application.model;

/** How long the period of a candle is. Periods begin at full hours and days, UTC. */
public enum CandleInterval {
  HOUR,
  DAY
}
