@NullMarked
package ai.oddwons.simulator;

import org.jspecify.annotations.NullMarked;
