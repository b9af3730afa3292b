/** Planted in the embedded stores. */
@NullMarked
package ai.oddwons.architecture.planted.embedded;

import org.jspecify.annotations.NullMarked;
