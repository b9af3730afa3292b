@NullMarked
package ai.oddwons.domain.pattern.evaluation.rule;

import org.jspecify.annotations.NullMarked;
