package ai.oddwons.architecture.planted.adapter.out.kalshi;

/** A record of the wire that everybody can see. */
public record WireMarket(String ticker) {}
