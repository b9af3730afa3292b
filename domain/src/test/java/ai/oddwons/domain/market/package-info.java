@NullMarked
package ai.oddwons.domain.market;

import org.jspecify.annotations.NullMarked;
