@NullMarked
package ai.oddwons.domain.pattern.alarm;

import org.jspecify.annotations.NullMarked;
