package ai.oddwons.adapter.in.web.pattern;

import ai.oddwons.adapter.in.web.market.MarketPaths;
import ai.oddwons.domain.pattern.Pattern;

/** Where to go on, as paths of this API. */
record PatternLinksBody(String self, String market) {

  static PatternLinksBody of(Pattern pattern) {
    return new PatternLinksBody(PatternPaths.of(pattern.id()), MarketPaths.of(pattern.market()));
  }
}
