package ai.oddwons.application.usecase;

import ai.oddwons.application.port.out.ArbitrageStore;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.MatchStore;

/** The stores that pricing needs. */
public record ArbitrageStores(
    MarketStore markets, MatchStore matches, ArbitrageStore opportunities, JobLedger ledger) {}
