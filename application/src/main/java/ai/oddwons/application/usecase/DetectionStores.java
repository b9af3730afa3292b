package ai.oddwons.application.usecase;

import ai.oddwons.application.port.out.CaseStore;
import ai.oddwons.application.port.out.CollectionGaps;
import ai.oddwons.application.port.out.JobLedger;
import ai.oddwons.application.port.out.MarketStore;
import ai.oddwons.application.port.out.PatternStore;
import ai.oddwons.application.port.out.SnapshotStore;

/** The stores that detecting and settling share. */
public record DetectionStores(
    MarketStore markets,
    SnapshotStore snapshots,
    CollectionGaps gaps,
    JobLedger ledger,
    PatternStore patterns,
    CaseStore cases) {}
