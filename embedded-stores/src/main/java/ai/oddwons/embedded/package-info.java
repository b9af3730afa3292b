/**
 * Real PostgreSQL and Redis servers for a data folder, from binaries that come as Maven artifacts.
 *
 * <p>{@link ai.oddwons.embedded.EmbeddedStores#open} is the only way in. A server belongs to its
 * folder, not to a process: whoever opens the folder first starts it, whoever comes later joins it,
 * and the last one to close stops it. Who still uses a folder is known from file locks, which the
 * operating system drops when a process dies in any way, so nothing written can lie about it.
 *
 * <p>Everything here blocks and is bounded by the timeouts of {@link
 * ai.oddwons.embedded.EmbeddedStoresSettings}: it runs at start-up and at shutdown, never on an
 * event loop. Failures are the cases of {@link ai.oddwons.embedded.EmbeddedStoresException}, each
 * with one line for the operator.
 */
@NullMarked
package ai.oddwons.embedded;

import org.jspecify.annotations.NullMarked;
