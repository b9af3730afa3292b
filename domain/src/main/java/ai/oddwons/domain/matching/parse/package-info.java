/** From what a market says to a proposition whose fields can be compared. */
@NullMarked
package ai.oddwons.domain.matching.parse;

import org.jspecify.annotations.NullMarked;
