package ai.oddwons.simulator.universe;

import java.util.Arrays;

/** Settlement wordings of the length and tone the venues use: 200 to 1,500 characters. */
public final class Rules {
  private static final String KALSHI_COMMON =
      "Revisions to the Underlying made after Expiration will not be accounted for in determining"
          + " the Expiration Value. If the source is not available at the Expiration Time, the"
          + " market may stay open until it is published or the last expiration date is"
          + " reached.\n\n"
          + "Note that this event is subject to the full contract terms, which prevail over this"
          + " summary.";
  private static final String KALSHI_PLAYED =
      "If the game is postponed and begins within two weeks, the market stays open and resolves on"
          + " the rescheduled game. If the game is cancelled or is not completed, the market"
          + " resolves to a fair market price in accordance with the rules.\n\n";
  private static final String KALSHI_PEOPLE =
      "If the person dies before the event, the market resolves to the last traded price before"
          + " the death is reported. An announcement, an interim appointment or a projection by a"
          + " single outlet does not suffice.\n\n";
  private static final String POLY_COMMON =
      "The primary resolution source for this market will be official information from the"
          + " responsible body; however, a consensus of credible reporting will also be used.";
  private static final String POLY_PLAYED =
      "\n\nIf the game is postponed, this market will remain open until the game has been"
          + " completed. If the game is canceled entirely, with no make-up game, this market will"
          + " resolve 50-50.\n\n";
  private static final String POLY_NAMED =
      "\n\nIf the result is not known by the end of the following calendar year, this market will"
          + " resolve to \"Other\". If several are tied, the one whose name comes first in"
          + " alphabetical order is taken.\n\n";

  private Rules() {}

  public static String kalshiPrimary(Contract contract) {
    return "If "
        + Wording.of(contract.event()).rule(contract)
        + ", then the market resolves to Yes.";
  }

  public static String kalshiSecondary(Occurrence event) {
    return Wording.of(event).kalshiClause()
        + switch (event.kind()) {
          case GAME, SOCCER, PLAYER, COMBO -> KALSHI_PLAYED + KALSHI_COMMON;
          case ELECTION, AWARD, DEADLINE, MENTION ->
              (shared(event) ? "" : KALSHI_PEOPLE) + KALSHI_COMMON;
          default -> KALSHI_COMMON;
        };
  }

  public static String polymarket(Contract contract) {
    String rule = Wording.of(contract.event()).rule(contract);
    boolean game = contract.event().kind() == Kind.GAME;
    String winner = game ? Wording.of(contract.event()).label(contract) : "Yes";
    String loser = game ? "the other side" : "\"No\"";
    return "This market will resolve to \""
        + winner
        + "\" if "
        + rule
        + ". Otherwise, this market will resolve to "
        + loser
        + "."
        + middle(contract.event())
        + POLY_COMMON;
  }

  private static String middle(Occurrence event) {
    String clause = Wording.of(event).polymarketClause();
    if (!clause.isEmpty()) {
      return clause;
    }
    return switch (event.kind()) {
      case GAME, SOCCER, PLAYER -> POLY_PLAYED;
      case ELECTION, AWARD, TECHNOLOGY, CHAMPION -> shared(event) ? "\n\n" : POLY_NAMED;
      default -> "\n\n";
    };
  }

  /** Twins are only those whose rules leave no case in which they part. */
  private static boolean shared(Occurrence event) {
    return Arrays.stream(Venue.values()).allMatch(event.slotRecord()::on);
  }
}
