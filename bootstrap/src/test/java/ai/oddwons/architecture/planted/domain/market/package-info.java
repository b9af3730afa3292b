/** Planted among the values of markets. */
@NullMarked
package ai.oddwons.architecture.planted.domain.market;

import org.jspecify.annotations.NullMarked;
