/** What a venue charges for a trade. An unknown schedule is a value of its own, never a zero. */
@NullMarked
package ai.oddwons.domain.fees;

import org.jspecify.annotations.NullMarked;
