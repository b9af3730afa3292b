/**
 * What a share of a question costs and how many are offered. Whole numbers inside, never a double.
 */
@NullMarked
package ai.oddwons.domain.pricing;

import org.jspecify.annotations.NullMarked;
