package ai.oddwons.domain.pattern.alarm;

import ai.oddwons.domain.pattern.PatternKind;

/**
 * What one cycle found in one market.
 *
 * @param kind the one that was the most improbable
 * @param test the chance of its statistic
 * @param market the chance of all that was tested there, combined
 */
record Suspect(int slot, int event, PatternKind kind, double test, double market) {}
