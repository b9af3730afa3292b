package ai.oddwons.application.model;

import ai.oddwons.domain.arbitrage.LifeTable;
import ai.oddwons.domain.arbitrage.OpportunityType;
import java.time.Instant;

/**
 * How long findings of one type last.
 *
 * @param from findings first seen earlier are not in it
 */
public record OpportunityLife(OpportunityType type, Instant from, LifeTable table) {}
