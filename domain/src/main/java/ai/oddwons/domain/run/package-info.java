/** What a job did: its counts, what it covered and what it missed. */
@NullMarked
package ai.oddwons.domain.run;

import org.jspecify.annotations.NullMarked;
