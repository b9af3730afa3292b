@NullMarked
package ai.oddwons.domain.matching.parse;

import org.jspecify.annotations.NullMarked;
