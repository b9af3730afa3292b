@NullMarked
package ai.oddwons.adapter.out.polymarket;

import org.jspecify.annotations.NullMarked;
