@NullMarked
package ai.oddwons.domain.pattern.watch;

import org.jspecify.annotations.NullMarked;
