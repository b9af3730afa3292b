@NullMarked
package ai.oddwons.embedded;

import org.jspecify.annotations.NullMarked;
