package ai.oddwons.architecture.planted.adapter.out.kalshi;

/** A part of the settings, which may be seen too. */
public record KalshiKey(String id) {}
