/** Patterns over HTTP: the list, and one with what became of it. */
@NullMarked
package ai.oddwons.adapter.in.web.pattern;

import org.jspecify.annotations.NullMarked;
