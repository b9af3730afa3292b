/**
 * Classes that break one rule each, laid out like the house. Nothing runs them: they show that
 * rules bite.
 */
@NullMarked
package ai.oddwons.architecture.planted;

import org.jspecify.annotations.NullMarked;
