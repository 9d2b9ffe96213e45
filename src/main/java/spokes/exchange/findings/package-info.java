/**
 * What is kept of a sheet while its rows go by, so that a planner can check how it was understood: its shape, its first
 * rows, running totals, and how many problems of each kind it has.
 *
 * <p>All of it takes the same memory for ten rows as for ten million, except the distinct orders, at some 16 bytes each.
 * Knows {@code file} and {@code model}; used by {@code source} and {@code exchange}.
 */
@NullMarked
package spokes.exchange.findings;

import org.jspecify.annotations.NullMarked;
