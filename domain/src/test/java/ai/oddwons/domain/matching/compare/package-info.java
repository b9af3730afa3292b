@NullMarked
package ai.oddwons.domain.matching.compare;

import org.jspecify.annotations.NullMarked;
