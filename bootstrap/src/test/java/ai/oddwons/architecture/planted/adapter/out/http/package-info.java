/** Planted in the library that venues share. */
@NullMarked
package ai.oddwons.architecture.planted.adapter.out.http;

import org.jspecify.annotations.NullMarked;
