/**
 * The plan of the house as tests: who may know whom, what a port looks like, where time comes from.
 * Each rule is also shown something planted that breaks it, so that none can fall asleep.
 */
@NullMarked
package ai.oddwons.architecture;

import org.jspecify.annotations.NullMarked;
