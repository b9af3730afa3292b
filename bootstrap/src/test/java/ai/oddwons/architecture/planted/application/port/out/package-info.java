/** Planted among the out-ports. */
@NullMarked
package ai.oddwons.architecture.planted.application.port.out;

import org.jspecify.annotations.NullMarked;
