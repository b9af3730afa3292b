/** Opportunities over HTTP: gains that survive, spreads to watch, and how long they lasted. */
@NullMarked
package ai.oddwons.adapter.in.web.arbitrage;

import org.jspecify.annotations.NullMarked;
