/** Ports in memory, for tests: they pass the same contracts as the real adapters. */
@NullMarked
package ai.oddwons.application.fake;

import org.jspecify.annotations.NullMarked;
