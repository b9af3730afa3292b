/**
 * What was planted in a universe, told by its own makers: pairs, lookalikes and gaps, with exact
 * arithmetic of its own, so that a product can be held against it.
 */
@NullMarked
package ai.oddwons.simulator.truth;

import org.jspecify.annotations.NullMarked;
