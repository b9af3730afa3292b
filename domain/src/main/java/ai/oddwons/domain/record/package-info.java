/** What became of our calls: outcomes, base rates, intervals. */
@NullMarked
package ai.oddwons.domain.record;

import org.jspecify.annotations.NullMarked;
