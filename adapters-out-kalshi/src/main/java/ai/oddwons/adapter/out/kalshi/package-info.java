@NullMarked
package ai.oddwons.adapter.out.kalshi;

import org.jspecify.annotations.NullMarked;
