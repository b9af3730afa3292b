@NullMarked
package ai.oddwons.adapter.out.redis;

import org.jspecify.annotations.NullMarked;
