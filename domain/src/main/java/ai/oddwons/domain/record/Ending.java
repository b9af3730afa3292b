package ai.oddwons.domain.record;

import ai.oddwons.domain.market.Settlement;

/** How a market stood at the horizon of a case. */
public sealed interface Ending {

  /** People could still trade. */
  record Quoted(StandingQuote standing) implements Ending {}

  /** Nobody could trade any more: it counts with what it paid, then or later. */
  record Settled(Settlement settlement) implements Ending {}

  /** Nobody knows: nothing was read in time. */
  record Unread() implements Ending {}
}
