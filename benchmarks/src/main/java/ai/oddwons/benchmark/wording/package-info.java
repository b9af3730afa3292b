/**
 * Made-up markets of two venues, each in the words of its venue, and which of them ask the same.
 * Everything follows from a seed.
 */
@NullMarked
package ai.oddwons.benchmark.wording;

import org.jspecify.annotations.NullMarked;
