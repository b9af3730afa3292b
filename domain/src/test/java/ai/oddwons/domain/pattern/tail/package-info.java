@NullMarked
package ai.oddwons.domain.pattern.tail;

import org.jspecify.annotations.NullMarked;
