/**
 * The stores in PostgreSQL, with or without TimescaleDB, over R2DBC. Only port implementations,
 * settings and factories are public.
 */
@NullMarked
package ai.oddwons.adapter.out.postgres;

import org.jspecify.annotations.NullMarked;
