@NullMarked
package ai.oddwons.application.usecase;

import org.jspecify.annotations.NullMarked;
