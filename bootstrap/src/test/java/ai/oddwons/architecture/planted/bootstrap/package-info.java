/** Planted in the wiring. */
@NullMarked
package ai.oddwons.architecture.planted.bootstrap;

import org.jspecify.annotations.NullMarked;
