@NullMarked
package ai.oddwons.domain.arbitrage;

import org.jspecify.annotations.NullMarked;
