/** Matches over HTTP: which markets ask the same, and why we think so. */
@NullMarked
package ai.oddwons.adapter.in.web.match;

import org.jspecify.annotations.NullMarked;
