package ai.oddwons.adapter.in.cron.pairs;

import ai.oddwons.domain.matching.MarketWording;

/**
 * Two markets and what a person says of them.
 *
 * @param reason why, in the file's own words; may be empty
 */
record LabelledPair(MarketWording first, MarketWording second, PairLabel label, String reason) {}
