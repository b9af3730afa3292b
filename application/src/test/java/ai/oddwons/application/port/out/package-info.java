/** What every implementation of a port must do. */
@NullMarked
package ai.oddwons.application.port.out;

import org.jspecify.annotations.NullMarked;
