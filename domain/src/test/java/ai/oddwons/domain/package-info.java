@NullMarked
package ai.oddwons.domain;

import org.jspecify.annotations.NullMarked;
