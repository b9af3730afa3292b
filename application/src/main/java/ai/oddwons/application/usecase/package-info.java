/** The use cases themselves; seen by bootstrap only. */
@NullMarked
package ai.oddwons.application.usecase;

import org.jspecify.annotations.NullMarked;
