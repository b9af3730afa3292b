/**
 * The statistics behind detectors and evidence: pure functions and values over {@code double}. What
 * cannot be computed from what is given is absent, never NaN and never zero; an argument outside
 * its range is a bug and throws. Arrays that are passed in are neither kept nor changed.
 */
@NullMarked
package ai.oddwons.domain.statistics;

import org.jspecify.annotations.NullMarked;
