package ai.oddwons.application.port.out;

import ai.oddwons.domain.market.Platform;

/** One exchange and all that we ask of it. Adding an exchange means making one more of these. */
public record Venue(
    Platform platform,
    MarketCatalogue catalogue,
    OrderBooks books,
    PriceHistory history,
    SettlementReports settlements) {}
