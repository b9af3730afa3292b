/** The detectors: rolling state of every market, each new reading taken once. */
@NullMarked
package ai.oddwons.domain.pattern.detect;

import org.jspecify.annotations.NullMarked;
