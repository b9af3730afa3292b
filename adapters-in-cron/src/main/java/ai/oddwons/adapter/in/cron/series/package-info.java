/**
 * Series files: what markets showed, reading after reading, and what is known to have happened in
 * them. Detectors are graded on them.
 */
@NullMarked
package ai.oddwons.adapter.in.cron.series;

import org.jspecify.annotations.NullMarked;
