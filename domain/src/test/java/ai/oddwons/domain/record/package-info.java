@NullMarked
package ai.oddwons.domain.record;

import org.jspecify.annotations.NullMarked;
