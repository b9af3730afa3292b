@NullMarked
package ai.oddwons.domain.pattern.evaluation;

import org.jspecify.annotations.NullMarked;
