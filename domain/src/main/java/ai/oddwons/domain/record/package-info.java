/** What a track record counts: which signals are cases of their own. */
@NullMarked
package ai.oddwons.domain.record;

import org.jspecify.annotations.NullMarked;
