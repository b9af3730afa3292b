@NullMarked
package ai.oddwons.adapter.out.postgres;

import org.jspecify.annotations.NullMarked;
