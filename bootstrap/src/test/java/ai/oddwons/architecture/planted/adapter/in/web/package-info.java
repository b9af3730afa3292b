/** Planted in an in-adapter. */
@NullMarked
package ai.oddwons.architecture.planted.adapter.in.web;

import org.jspecify.annotations.NullMarked;
