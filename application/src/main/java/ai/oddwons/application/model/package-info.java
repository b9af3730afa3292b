/** Shapes that both sides of the house speak: pages of results, filters and views for reading. */
@NullMarked
package ai.oddwons.application.model;

import org.jspecify.annotations.NullMarked;
