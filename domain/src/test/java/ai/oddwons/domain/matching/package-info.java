@NullMarked
package ai.oddwons.domain.matching;

import org.jspecify.annotations.NullMarked;
