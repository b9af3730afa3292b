/** The OpenAPI document, made from the same declarations as the routes. */
@NullMarked
package ai.oddwons.adapter.in.web.openapi;

import org.jspecify.annotations.NullMarked;
