package ai.oddwons.application.usecase;

import ai.oddwons.application.port.out.CollectionGaps;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.PriceCache;
import ai.oddwons.application.port.out.RejectedRecords;
import ai.oddwons.application.port.out.SnapshotStore;

/** The stores that the use cases of collecting and reading share. */
public record Stores(
    MarketStore markets,
    SnapshotStore snapshots,
    PriceCache prices,
    JobLedger ledger,
    CollectionGaps gaps,
    RejectedRecords rejected) {}
