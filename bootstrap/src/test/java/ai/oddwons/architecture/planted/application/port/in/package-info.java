/** Planted among the in-ports. */
@NullMarked
package ai.oddwons.architecture.planted.application.port.in;

import org.jspecify.annotations.NullMarked;
