@NullMarked
package ai.oddwons.domain.pattern;

import org.jspecify.annotations.NullMarked;
