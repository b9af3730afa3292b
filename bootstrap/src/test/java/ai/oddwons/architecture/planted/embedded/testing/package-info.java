/** Stands for the stores that tests share. */
@NullMarked
package ai.oddwons.architecture.planted.embedded.testing;

import org.jspecify.annotations.NullMarked;
