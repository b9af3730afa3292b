package ai.oddwons.application.model;

import java.time.Instant;

/**
 * How far matching has come.
 *
 * @param marketsKnownAt markets that changed no later have been matched
 * @param version of what reads and judges: with another one everything is matched anew
 */
public record MatchState(Instant marketsKnownAt, int version) {}
