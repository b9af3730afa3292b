@NullMarked
package ai.oddwons.application;

import org.jspecify.annotations.NullMarked;
