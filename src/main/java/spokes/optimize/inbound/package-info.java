/**
 * How a shipment from a supplier is best split over centers.
 *
 * <p>Each product is first split part by part to where it costs least, and that split then bettered on the engine's own
 * total by the steps of {@code optimize.draft}. Imports {@code engine.transfer}, {@code optimize} and {@code optimize.draft}.
 */
@NullMarked
package spokes.optimize.inbound;

import org.jspecify.annotations.NullMarked;
