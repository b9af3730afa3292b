package ai.oddwons.architecture.planted.adapter.out.kalshi;

/** Settings, which may be seen. */
public record KalshiSettings(KalshiKey key) {}
