/**
 * What a market is found by: terms of its text and of the codes in its ids, weighted. Two markets
 * that ask the same share many of them, however differently they are worded; markets that share
 * many need not ask the same.
 */
@NullMarked
package ai.oddwons.domain.matching.retrieval;

import org.jspecify.annotations.NullMarked;
