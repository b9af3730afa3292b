/** Planted among the prices. */
@NullMarked
package ai.oddwons.architecture.planted.domain.pricing;

import org.jspecify.annotations.NullMarked;
