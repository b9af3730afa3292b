/**
 * Names that both venues use for the same thing: banks, coins, statistics, places, cups, prizes.
 */
@NullMarked
package ai.oddwons.domain.matching.lexicon;

import org.jspecify.annotations.NullMarked;
