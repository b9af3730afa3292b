@NullMarked
package ai.oddwons.adapter.in.cron.series;

import org.jspecify.annotations.NullMarked;
