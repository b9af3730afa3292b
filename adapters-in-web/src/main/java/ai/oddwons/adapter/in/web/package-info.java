/** What bootstrap needs of the HTTP side: one configuration to import and its settings. */
@NullMarked
package ai.oddwons.adapter.in.web;

import org.jspecify.annotations.NullMarked;
