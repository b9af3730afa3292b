/** Planted in the words that both kinds of port share. */
@NullMarked
package ai.oddwons.architecture.planted.application.model;

import org.jspecify.annotations.NullMarked;
