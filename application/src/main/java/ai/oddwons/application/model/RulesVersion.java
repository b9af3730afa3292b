package ai.oddwons.application.model;

import ai.oddwons.domain.market.ResolutionRules;
import java.time.Instant;

/**
 * The rules of a market over one stretch of time.
 *
 * @param version counts from 1
 * @param seenAt when we first saw this wording
 */
public record RulesVersion(int version, ResolutionRules rules, Instant seenAt) {}
