/**
 * The detectors at work on named markets: what they found, with evidence, and what they remember
 * from one run to the next.
 */
@NullMarked
package ai.oddwons.domain.pattern.watch;

import org.jspecify.annotations.NullMarked;
