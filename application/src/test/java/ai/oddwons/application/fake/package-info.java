/** Out-ports in memory, for the tests of use cases and of whatever stands on them. */
@NullMarked
package ai.oddwons.application.fake;

import org.jspecify.annotations.NullMarked;
