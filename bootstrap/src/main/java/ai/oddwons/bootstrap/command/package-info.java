/** The command line. */
@NullMarked
package ai.oddwons.bootstrap.command;

import org.jspecify.annotations.NullMarked;
