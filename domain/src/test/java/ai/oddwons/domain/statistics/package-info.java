@NullMarked
package ai.oddwons.domain.statistics;

import org.jspecify.annotations.NullMarked;
