@NullMarked
package ai.oddwons.domain.matching.lexicon;

import org.jspecify.annotations.NullMarked;
