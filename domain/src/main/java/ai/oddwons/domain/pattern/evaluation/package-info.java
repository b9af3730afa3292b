/** How well detectors do on series of which one knows what happened in them. */
@NullMarked
package ai.oddwons.domain.pattern.evaluation;

import org.jspecify.annotations.NullMarked;
