/** What is said about markets and what it rests on: every number with its source and time. */
@NullMarked
package ai.oddwons.domain.insight;

import org.jspecify.annotations.NullMarked;
