/** The whole process as its users meet it: arguments and variables in, lines and exit codes out. */
@NullMarked
package ai.oddwons.bootstrap.wiring;

import org.jspecify.annotations.NullMarked;
