package ai.oddwons.adapter.in.web.market;

import ai.oddwons.adapter.in.web.edge.Word;
import ai.oddwons.application.model.MarketView;
import ai.oddwons.domain.market.Market;
import ai.oddwons.domain.market.MarketTerms;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A market as lists show it: all but the wording of its rules, which is long.
 *
 * @param slug the last part of the venue's web address, may be empty
 * @param placeholder whether its outcome names nobody yet
 * @param ticks which prices it takes; empty when the venue does not say
 * @param quote null when none was ever stored
 * @param settlement null while nothing is known
 * @param rulesHash equal for equal wording
 * @param changedAt when something but its quote last changed
 */
record MarketSummary(
    String platform,
    String id,
    String title,
    OutcomesBody outcomes,
    String slug,
    String kind,
    boolean placeholder,
    String status,
    String category,
    List<String> tags,
    @Nullable EventBody event,
    ScheduleBody schedule,
    FeesBody fees,
    @Nullable StrikeBody strike,
    List<TickBody> ticks,
    @Nullable QuoteBody quote,
    @Nullable SettlementBody settlement,
    String rulesHash,
    Instant firstSeenAt,
    Instant changedAt,
    LinksBody links) {

  static MarketSummary of(MarketView view) {
    Market market = view.market();
    MarketTerms terms = market.terms();
    return new MarketSummary(
        market.id().platform().slug(),
        market.id().nativeId(),
        market.text().title(),
        OutcomesBody.of(market),
        market.text().slug(),
        Word.of(market.kind()),
        market.text().placeholder(),
        Word.of(market.state().status()),
        market.topics().category().slug(),
        market.topics().venueTags(),
        EventBody.of(view),
        ScheduleBody.of(market.schedule()),
        FeesBody.of(terms.fees()),
        StrikeBody.of(terms.strike()),
        TickBody.listOf(terms.ticks()),
        QuoteBody.ofNullable(view.quote()),
        SettlementBody.of(market.state()),
        terms.rules().hash(),
        view.firstSeenAt(),
        view.changedAt(),
        LinksBody.of(market.id()));
  }
}
