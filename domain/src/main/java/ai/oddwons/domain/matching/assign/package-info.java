/** Choosing, among pairs that were judged one by one, at most one partner for each market. */
@NullMarked
package ai.oddwons.domain.matching.assign;

import org.jspecify.annotations.NullMarked;
