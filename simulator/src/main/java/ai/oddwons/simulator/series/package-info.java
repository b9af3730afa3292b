/**
 * Labelled series: made-up histories of markets with known events in them, for judging detectors.
 */
@NullMarked
package ai.oddwons.simulator.series;

import org.jspecify.annotations.NullMarked;
