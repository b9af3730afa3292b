package ai.oddwons.domain.pattern.score;

import ai.oddwons.domain.pattern.CaseKey;

/**
 * An earlier pattern and whether its stated outcome came.
 *
 * @param test the chance of its detector's statistic, above 0
 */
public record ScoredCase(CaseKey key, double test, boolean hit) {}
