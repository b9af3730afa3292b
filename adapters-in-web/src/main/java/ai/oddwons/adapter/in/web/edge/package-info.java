/**
 * What every route shares: how it is declared, how its query is read, how its answer and its
 * problems are written. The router and the OpenAPI document are both made from the same
 * declarations.
 */
@NullMarked
package ai.oddwons.adapter.in.web.edge;

import org.jspecify.annotations.NullMarked;
