@NullMarked
package ai.oddwons.domain.pattern.detect;

import org.jspecify.annotations.NullMarked;
