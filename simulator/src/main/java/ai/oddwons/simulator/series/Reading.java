package ai.oddwons.simulator.series;

import org.jspecify.annotations.Nullable;

/**
 * What one poll of a market shows.
 *
 * @param second epoch second of the poll
 * @param last price of the latest trade in thousandths of a dollar; null before the first
 * @param volume contracts traded so far
 * @param trades trades so far
 */
record Reading(long second, Quote quote, @Nullable Integer last, long volume, long trades) {}
