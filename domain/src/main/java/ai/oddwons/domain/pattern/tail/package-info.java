/**
 * From a statistic to a probability, by what the same statistic did before in markets of the same
 * kind.
 */
@NullMarked
package ai.oddwons.domain.pattern.tail;

import org.jspecify.annotations.NullMarked;
