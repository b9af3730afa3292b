package ai.oddwons.application.usecase;

import ai.oddwons.application.port.out.CandidateIndex;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.MatchStore;

/** The stores that matching needs. */
public record MatchStores(
    MarketStore markets, MatchStore matches, CandidateIndex index, JobLedger ledger) {}
