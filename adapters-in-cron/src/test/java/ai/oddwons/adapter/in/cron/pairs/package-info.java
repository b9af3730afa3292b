@NullMarked
package ai.oddwons.adapter.in.cron.pairs;

import org.jspecify.annotations.NullMarked;
