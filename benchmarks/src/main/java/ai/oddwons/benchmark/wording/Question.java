package ai.oddwons.benchmark.wording;

import ai.oddwons.domain.matching.MarketWording;

/** What can be asked, in the words of either venue. Makes the texts anew at each call. */
interface Question {
  /**
   * @param style which of several wordings, any number
   */
  MarketWording kalshi(int style);

  /**
   * @param style which of several wordings, any number
   */
  MarketWording polymarket(int style);
}
