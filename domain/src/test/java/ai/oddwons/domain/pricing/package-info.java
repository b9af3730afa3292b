@NullMarked
package ai.oddwons.domain.pricing;

import org.jspecify.annotations.NullMarked;
