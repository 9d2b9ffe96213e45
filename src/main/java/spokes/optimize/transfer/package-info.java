/**
 * Which transfers are worth their freight.
 *
 * <p>The best single lot is looked for first, so that a search that ends early saves no less than one move. Products with most
 * at stake are asked first. Each product's best lots are looked for by itself, at freight that rises with weight alone; ways between centers are
 * then opened where what goes there pays for the whole shipment; and the plan that comes of it is bettered lot by lot and
 * shipment by shipment on the engine's own total ({@link spokes.engine.transfer.TransferTrial}) by the steps of
 * {@code optimize.draft}. Every lot keeps the rules of {@link spokes.optimize.draft.ProductStock}. Imports
 * {@code engine.transfer}, {@code optimize}, {@code optimize.draft} and {@code optimize.stock}.
 */
@NullMarked
package spokes.optimize.transfer;

import org.jspecify.annotations.NullMarked;
