package ai.oddwons.domain.fees;

import java.math.BigDecimal;

/** The answer to what a taker pays for one share at a moment, before the venue's rounding. */
public sealed interface ShareFee {

  /** In dollars, exact, 0 or more. */
  record Known(BigDecimal dollars) implements ShareFee {}

  /** Cannot be told, which is never to be read as free. */
  record Refused(FeeRefusal why) implements ShareFee {}
}
