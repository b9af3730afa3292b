/** What the service does for its users: one interface per use case. */
@NullMarked
package ai.oddwons.application.port.in;

import org.jspecify.annotations.NullMarked;
