/** What a browser sees: plain pages made on the server, without a framework and without scripts. */
@NullMarked
package ai.oddwons.adapter.in.web.page;

import org.jspecify.annotations.NullMarked;
