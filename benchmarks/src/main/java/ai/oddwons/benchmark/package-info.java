/** What detection costs. Run by {@code benchmarks/detecting}; nothing of this ships. */
@NullMarked
package ai.oddwons.benchmark;

import org.jspecify.annotations.NullMarked;
