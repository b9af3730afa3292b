/** Puts the parts together: the one place that knows every module. */
@NullMarked
package ai.oddwons.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
