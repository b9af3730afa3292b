/** Labelled pairs of markets, graded from the command line. */
@NullMarked
package ai.oddwons.adapter.in.cron.pairs;

import org.jspecify.annotations.NullMarked;
