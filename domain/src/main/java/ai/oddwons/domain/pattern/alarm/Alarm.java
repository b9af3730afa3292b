package ai.oddwons.domain.pattern.alarm;

import ai.oddwons.domain.pattern.PatternKind;
import ai.oddwons.domain.pattern.Significance;

/**
 * A sighting that can be believed: past the correction for many tests.
 *
 * @param slot of the market that showed it most clearly
 * @param event the number of its event
 */
public record Alarm(int slot, int event, PatternKind kind, Significance significance) {}
