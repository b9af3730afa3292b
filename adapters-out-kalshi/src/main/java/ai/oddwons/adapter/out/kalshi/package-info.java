/**
 * Kalshi over REST. Four kinds of class: {@code KalshiHttp} knows the endpoints, {@code …Reader}
 * turn one record into our words without any I/O, the port implementations join the two, and {@link
 * ai.oddwons.adapter.out.kalshi.KalshiVenue} wires them.
 */
@NullMarked
package ai.oddwons.adapter.out.kalshi;

import org.jspecify.annotations.NullMarked;
