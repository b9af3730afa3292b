/** Compares two propositions field by field and grades them. */
@NullMarked
package ai.oddwons.domain.matching.compare;

import org.jspecify.annotations.NullMarked;
