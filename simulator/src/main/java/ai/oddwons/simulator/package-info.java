/** Both venues on one port: a second implementation of their wire, independent of the adapters. */
@NullMarked
package ai.oddwons.simulator;

import org.jspecify.annotations.NullMarked;
