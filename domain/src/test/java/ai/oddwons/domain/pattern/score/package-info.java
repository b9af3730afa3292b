@NullMarked
package ai.oddwons.domain.pattern.score;

import org.jspecify.annotations.NullMarked;
