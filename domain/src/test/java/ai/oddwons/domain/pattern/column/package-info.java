@NullMarked
package ai.oddwons.domain.pattern.column;

import org.jspecify.annotations.NullMarked;
