/** Calls, replies, limits and faults, without a word about either venue's data. */
@NullMarked
package ai.oddwons.simulator.http;

import org.jspecify.annotations.NullMarked;
