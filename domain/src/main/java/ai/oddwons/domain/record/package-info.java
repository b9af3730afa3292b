/** What a track record counts: which sightings are cases of their own, and what became of them. */
@NullMarked
package ai.oddwons.domain.record;

import org.jspecify.annotations.NullMarked;
