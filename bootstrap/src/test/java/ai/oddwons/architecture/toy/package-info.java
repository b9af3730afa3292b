/** An exchange that exists only here, to show that adding one touches nothing else. */
@NullMarked
package ai.oddwons.architecture.toy;

import org.jspecify.annotations.NullMarked;
