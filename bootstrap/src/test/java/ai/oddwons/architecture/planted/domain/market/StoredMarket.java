package ai.oddwons.architecture.planted.domain.market;

import java.net.URI;

/** A value that knows the network. */
record StoredMarket(URI address) {}
