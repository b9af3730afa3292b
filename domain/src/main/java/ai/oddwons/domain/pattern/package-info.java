/**
 * What counters and books show over time, before any statistics: increments, inflows, shape. What
 * cannot be known is absent, never zero.
 */
@NullMarked
package ai.oddwons.domain.pattern;

import org.jspecify.annotations.NullMarked;
