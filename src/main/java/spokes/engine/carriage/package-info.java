/**
 * What carrying goods costs and how long it takes: parcels by rate card, shipments by freight row.
 *
 * <p>Imports {@code model} and {@code basis}; used by {@code demand}, {@code network} and {@code flow}.
 */
@NullMarked
package spokes.engine.carriage;

import org.jspecify.annotations.NullMarked;
