/** Planted among the tests. */
@NullMarked
package ai.oddwons.architecture.planted.tests;

import org.jspecify.annotations.NullMarked;
