/** Specifications of choosing partners. */
@NullMarked
package ai.oddwons.domain.matching.assign;

import org.jspecify.annotations.NullMarked;
