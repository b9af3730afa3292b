package ai.oddwons.adapter.out.polymarket;

import ai.oddwons.adapter.out.http.Counts;
import ai.oddwons.adapter.out.http.WireRecord;
import ai.oddwons.domain.market.Category;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketId;
import ai.oddwons.domain.market.MarketKind;
import ai.oddwons.domain.market.MarketSchedule;
import ai.oddwons.domain.market.MarketState;
import ai.oddwons.domain.market.MarketTerms;
import ai.oddwons.domain.market.MarketText;
import ai.oddwons.domain.market.ResolutionRules;
import ai.oddwons.domain.market.Topics;
import ai.oddwons.domain.pricing.Quote;
import ai.oddwons.domain.pricing.Quote.Activity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The compact market object of the CLOB, with keys of one to four letters. It holds what a trader's
 * program needs and no word for people: the title is empty, which is flagged.
 */
final class CompactMarket implements MarketMapping {

  @Override
  public String idField() {
    return "c";
  }

  @Override
  public String outcomesField() {
    return "t";
  }

  @Override
  public Mapped map(MarketId id, WireRecord record, Instant receivedAt, Counts flags) {
    flags.add("title_missing");
    Outcomes outcomes = outcomes(record, flags);
    Lifecycle lifecycle = new Lifecycle(null, null, null, record.flag("ao"), null);
    Market market =
        new Market(
            id,
            null,
            MarketKind.BINARY,
            new MarketText("", outcomes.yes(), outcomes.no(), "", false),
            new Topics(Category.OTHER, List.of()),
            new MarketSchedule(record.instant("aot"), null, null, null),
            new MarketTerms(
                ResolutionRules.NONE,
                null,
                FeeSchedules.ofCompact(record),
                Ticks.of(record.decimal("mts"))),
            MarketState.of(lifecycle.status()),
            outcomes.tokens());
    return new Mapped(market, new Quote(null, null, null, Activity.UNKNOWN, null, receivedAt));
  }

  private static Outcomes outcomes(WireRecord record, Counts flags) {
    List<String> labels = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    for (WireRecord token : record.records("t")) {
      labels.add(token.textOrEmpty("o"));
      tokens.add(token.textOrEmpty("t"));
    }
    return Outcomes.of(labels, tokens, flags);
  }
}
