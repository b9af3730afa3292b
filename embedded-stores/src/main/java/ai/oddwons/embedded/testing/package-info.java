/** Real stores for the tests of other modules; nothing of the product uses it. */
@NullMarked
package ai.oddwons.embedded.testing;

import org.jspecify.annotations.NullMarked;
