/** Steps on the way from open markets to pairs that ask the same. */
@NullMarked
package ai.oddwons.application.matching;

import org.jspecify.annotations.NullMarked;
