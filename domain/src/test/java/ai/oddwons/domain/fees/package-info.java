@NullMarked
package ai.oddwons.domain.fees;

import org.jspecify.annotations.NullMarked;
