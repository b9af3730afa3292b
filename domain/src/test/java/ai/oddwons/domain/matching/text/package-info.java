@NullMarked
package ai.oddwons.domain.matching.text;

import org.jspecify.annotations.NullMarked;
