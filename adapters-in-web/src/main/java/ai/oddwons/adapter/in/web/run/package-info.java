/** What the jobs did, over HTTP. */
@NullMarked
package ai.oddwons.adapter.in.web.run;

import org.jspecify.annotations.NullMarked;
