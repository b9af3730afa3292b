@NullMarked
package ai.oddwons.bootstrap;

import org.jspecify.annotations.NullMarked;
