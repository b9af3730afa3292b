/** Candidate retrieval with Apache Lucene, on disk or in memory. */
@NullMarked
package ai.oddwons.adapter.out.lucene;

import org.jspecify.annotations.NullMarked;
