/**
 * Plain rules of thumb that many services use, written down as they are used, so that detectors can
 * be measured beside them. None learns from other markets.
 */
@NullMarked
package ai.oddwons.domain.pattern.evaluation.rule;

import org.jspecify.annotations.NullMarked;
