@NullMarked
package ai.oddwons.adapter.in.web;

import org.jspecify.annotations.NullMarked;
