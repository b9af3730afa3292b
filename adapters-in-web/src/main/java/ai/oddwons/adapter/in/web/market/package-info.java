/** Markets over HTTP: the list, one market, its history and its order book. */
@NullMarked
package ai.oddwons.adapter.in.web.market;

import org.jspecify.annotations.NullMarked;
