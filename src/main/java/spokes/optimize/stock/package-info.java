/**
 * Where stock belongs: plans of stock, as the engine counts them, and bounds that hold for all of them.
 *
 * <p>A neighbor of {@link spokes.optimize.network}, which plans centers and leaves stock aside.
 */
@NullMarked
package spokes.optimize.stock;

import org.jspecify.annotations.NullMarked;
