/** Market text made comparable: tokens and stems, for any text a venue may send. */
@NullMarked
package ai.oddwons.domain.matching.text;

import org.jspecify.annotations.NullMarked;
