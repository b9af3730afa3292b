@NullMarked
package ai.oddwons.bootstrap.config;

import org.jspecify.annotations.NullMarked;
