@NullMarked
package ai.oddwons.domain.run;

import org.jspecify.annotations.NullMarked;
