/** One half of a cycle. */
@NullMarked
package ai.oddwons.architecture.planted.bootstrap.nest;

import org.jspecify.annotations.NullMarked;
