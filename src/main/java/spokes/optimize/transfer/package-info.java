/**
 * Which transfers are worth their freight, and how a shipment from a supplier is best split over centers.
 *
 * <p>Each product's best lots are looked for by itself, at freight that rises with weight alone; ways between centers are
 * then opened where what goes there pays for the whole shipment; and the plan that comes of it is bettered lot by lot and
 * shipment by shipment on the engine's own total ({@link spokes.engine.transfer.TransferTrial}). Every lot keeps the rules
 * of {@link spokes.optimize.transfer.ProductStock}. Imports {@code engine.transfer}, {@code optimize} and {@code optimize.stock}.
 */
@NullMarked
package spokes.optimize.transfer;

import org.jspecify.annotations.NullMarked;
