/** What the environment says, checked whole before anything starts. */
@NullMarked
package ai.oddwons.bootstrap.config;

import org.jspecify.annotations.NullMarked;
