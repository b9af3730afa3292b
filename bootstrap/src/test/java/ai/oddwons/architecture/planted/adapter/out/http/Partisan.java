package ai.oddwons.architecture.planted.adapter.out.http;

import ai.oddwons.architecture.planted.adapter.out.kalshi.WireMarket;

/** A library that knows one of its users. */
record Partisan(WireMarket market) {}
