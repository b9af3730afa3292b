@NullMarked
package ai.oddwons.adapter.in.cron;

import org.jspecify.annotations.NullMarked;
