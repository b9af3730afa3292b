/** Planted in the other venue. */
@NullMarked
package ai.oddwons.architecture.planted.adapter.out.polymarket;

import org.jspecify.annotations.NullMarked;
