/** Jobs that run once and exit, evaluations, and the scheduler of the all-in-one mode. */
@NullMarked
package ai.oddwons.adapter.in.cron;

import org.jspecify.annotations.NullMarked;
