/**
 * What is carried: inbound shipments to be split over centers or sent to another, and the trucks between centers to be
 * filled, sent and received.
 *
 * <p>Two tabs below the map. A shipment's row can be dragged onto a center ({@link spokes.ui.InboundDrag}, which the map
 * implements), or sent there by a dialog; "split by need" is {@code ui.optimize}'s. Trucks use the actions of
 * {@code ui.tables} on transfers, and the words of {@code ui.move} for what a change does.
 */
@NullMarked
package spokes.ui.freight;

import org.jspecify.annotations.NullMarked;
