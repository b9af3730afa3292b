/** What is unusual about a market, how improbable that is, and what makes two cases comparable. */
@NullMarked
package ai.oddwons.domain.pattern;

import org.jspecify.annotations.NullMarked;
