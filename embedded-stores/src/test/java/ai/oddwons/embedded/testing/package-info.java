@NullMarked
package ai.oddwons.embedded.testing;

import org.jspecify.annotations.NullMarked;
