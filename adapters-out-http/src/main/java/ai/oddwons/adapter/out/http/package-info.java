/**
 * What every HTTP out-adapter shares: a call with its four guards, bodies read in bounded memory,
 * lenient reading of foreign records, a watch for drift, and paging. Knows no venue.
 */
@NullMarked
package ai.oddwons.adapter.out.http;

import org.jspecify.annotations.NullMarked;
