/** Planted in the simulator. */
@NullMarked
package ai.oddwons.architecture.planted.simulator;

import org.jspecify.annotations.NullMarked;
