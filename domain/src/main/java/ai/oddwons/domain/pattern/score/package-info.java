/** How probable it is that a pattern's stated outcome comes, learnt from earlier patterns. */
@NullMarked
package ai.oddwons.domain.pattern.score;

import org.jspecify.annotations.NullMarked;
