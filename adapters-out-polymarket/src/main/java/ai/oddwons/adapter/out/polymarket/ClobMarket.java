package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.Counts;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.fees.FeeTerms;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketKind;
import ai.oddwons.domain.market.MarketSchedule;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketStatus;
import ai.oddwons.domain.market.MarketTerms;
import ai.oddwons.domain.market.MarketText;
import ai.oddwons.domain.market.OutcomeTokens;
import ai.oddwons.domain.market.ResolutionRules;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.Quote.Activity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The full market object of the CLOB. It names the winner, and it knows neither fees nor a
 * two-sided price: what its tokens call a price is a displayed one, so no quote is made of it.
 */
final class ClobMarket implements MarketMapping {

  @Override
  public String idField() {
    return "condition_id";
  }

  @Override
  public String outcomesField() {
    return "tokens";
  }

  @Override
  public Mapped map(MarketId id, WireRecord record, Instant receivedAt, Counts flags) {
    Outcomes outcomes = outcomes(record, flags);
    Market market =
        new Market(
            id,
            null,
            MarketKind.BINARY,
            text(record, outcomes, flags),
            Tags.of(record),
            new MarketSchedule(
                record.instant("accepting_order_timestamp"),
                record.instant("end_date_iso"),
                null,
                null),
            terms(record),
            state(record, outcomes.tokens(), flags),
            outcomes.tokens());
    return new Mapped(market, new Quote(null, null, null, Activity.UNKNOWN, null, receivedAt));
  }

  /**
   * Final when a winner is named, or when both sides get the same back; else as the flags say.
   *
   * @param tokens which of the market's tokens is which side; null when not known, and then no
   *     winner tells anything
   */
  static MarketState state(WireRecord record, @Nullable OutcomeTokens tokens, Counts flags) {
    Lifecycle lifecycle =
        new Lifecycle(
            record.flag("active"),
            record.flag("closed"),
            record.flag("archived"),
            record.flag("accepting_orders"),
            null);
    if (!Boolean.TRUE.equals(record.flag("closed"))) {
      return MarketState.of(lifecycle.status());
    }
    ClobWinner winner = ClobWinner.of(record);
    if (winner.contradicts(tokens)) {
      flags.add("outcome_contradictory");
      return MarketState.of(MarketStatus.CLOSED);
    }
    return winner
        .settlement(tokens)
        .map(settlement -> new MarketState(MarketStatus.SETTLED, settlement, null))
        .orElseGet(() -> MarketState.of(MarketStatus.CLOSED));
  }

  private static Outcomes outcomes(WireRecord record, Counts flags) {
    List<String> labels = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    for (WireRecord token : record.records("tokens")) {
      labels.add(token.textOrEmpty("outcome"));
      tokens.add(token.textOrEmpty("token_id"));
    }
    return Outcomes.of(labels, tokens, flags);
  }

  private static MarketText text(WireRecord record, Outcomes outcomes, Counts flags) {
    String question = record.textOrEmpty("question");
    if (question.isEmpty()) {
      // The simplified object has none.
      flags.add("title_missing");
    }
    boolean placeholder = Placeholders.isPlaceholder("", question);
    if (placeholder) {
      flags.add("placeholder");
    }
    return new MarketText(
        question, outcomes.yes(), outcomes.no(), record.textOrEmpty("market_slug"), placeholder);
  }

  private static MarketTerms terms(WireRecord record) {
    return new MarketTerms(
        new ResolutionRules(record.textOrEmpty("description"), "", List.of()),
        null,
        new FeeTerms.Unknown("the CLOB's market object names no rate"),
        Ticks.of(record.decimal("minimum_tick_size")));
  }
}
