/** From very many tests to a few alarms that can be believed. */
@NullMarked
package ai.oddwons.domain.pattern.alarm;

import org.jspecify.annotations.NullMarked;
