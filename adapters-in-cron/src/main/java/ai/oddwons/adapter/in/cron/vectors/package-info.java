/**
 * Vectors: small published cases with inputs and expected numbers, against which our rules are
 * measured. A set joins by a {@link VectorRunner} and a line in {@link VectorRunners}.
 */
@NullMarked
package ai.oddwons.adapter.in.cron.vectors;

import org.jspecify.annotations.NullMarked;
