/**
 * Whether two markets of different venues ask the same question. The answer is "no" until every
 * field that decides a payout is known to agree; every "no" carries its reason.
 */
@NullMarked
package ai.oddwons.domain.matching;

import org.jspecify.annotations.NullMarked;
