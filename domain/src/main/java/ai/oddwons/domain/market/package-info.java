/**
 * Identity and life of the questions that venues list: what is asked, when it ends, how it pays.
 */
@NullMarked
package ai.oddwons.domain.market;

import org.jspecify.annotations.NullMarked;
