/** The adapter against its own fixtures, against a stub server, and against recorded bodies. */
@NullMarked
package ai.oddwons.adapter.out.polymarket;

import org.jspecify.annotations.NullMarked;
