@NullMarked
package ai.oddwons.adapter.in.cron.vectors;

import org.jspecify.annotations.NullMarked;
