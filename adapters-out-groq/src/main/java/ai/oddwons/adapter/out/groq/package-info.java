/** The language models of Groq. */
@NullMarked
package ai.oddwons.adapter.out.groq;

import org.jspecify.annotations.NullMarked;
