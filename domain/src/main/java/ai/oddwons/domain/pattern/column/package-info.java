/**
 * Rolling state of many markets, one array a quantity: the one place in the domain where values
 * change. Each object belongs to one owner and is not safe for use by several threads.
 */
@NullMarked
package ai.oddwons.domain.pattern.column;

import org.jspecify.annotations.NullMarked;
