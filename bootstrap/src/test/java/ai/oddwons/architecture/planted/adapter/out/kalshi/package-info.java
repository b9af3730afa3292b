/** Planted in one venue. */
@NullMarked
package ai.oddwons.architecture.planted.adapter.out.kalshi;

import org.jspecify.annotations.NullMarked;
