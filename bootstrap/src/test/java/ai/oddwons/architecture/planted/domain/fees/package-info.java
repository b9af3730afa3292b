/** Planted among the fees. */
@NullMarked
package ai.oddwons.architecture.planted.domain.fees;

import org.jspecify.annotations.NullMarked;
