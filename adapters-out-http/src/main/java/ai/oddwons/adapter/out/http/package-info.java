@NullMarked
package ai.oddwons.adapter.out.http;

import org.jspecify.annotations.NullMarked;
