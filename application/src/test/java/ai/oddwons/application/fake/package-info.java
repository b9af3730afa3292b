/** Ports in memory, for tests: whole, lazy, and passing the same contracts as the real ones. */
@NullMarked
package ai.oddwons.application.fake;

import org.jspecify.annotations.NullMarked;
