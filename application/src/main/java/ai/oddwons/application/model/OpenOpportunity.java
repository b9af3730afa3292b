package ai.oddwons.application.model;

import ai.oddwons.domain.arbitrage.BasketPlan;
import ai.oddwons.domain.arbitrage.Standing;
import java.time.Instant;

/** One that is still there, with what is needed to look at it again. */
public record OpenOpportunity(
    OpportunityId id, BasketPlan plan, Grounds grounds, Standing standing, Instant lastCheckedAt) {}
