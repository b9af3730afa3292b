package ai.oddwons.architecture.planted.adapter.out.polymarket;

import ai.oddwons.architecture.planted.adapter.out.kalshi.WireMarket;

/** A venue that uses the other one. */
record Borrower(WireMarket market) {}
