/** What every request passes before a route sees it, and what becomes of its failures. */
@NullMarked
package ai.oddwons.adapter.in.web.guard;

import org.jspecify.annotations.NullMarked;
