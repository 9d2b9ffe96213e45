/**
 * What carrying goods costs and how long it takes: parcels by rate card, shipments by freight row.
 *
 * <p>Imports {@code model} and {@code basis}; no room outside the engine sees it.
 */
@NullMarked
package spokes.engine.carriage;

import org.jspecify.annotations.NullMarked;
