/** Planted among the use cases. */
@NullMarked
package ai.oddwons.architecture.planted.application.usecase;

import org.jspecify.annotations.NullMarked;
