/**
 * What a plan is measured by beside its costs and service: capacity, calibration, what faster delivery may sell.
 *
 * <p>Plain records that the engine's workings make and every room above may read. Imports {@code model}.
 */
@NullMarked
package spokes.engine.measure;

import org.jspecify.annotations.NullMarked;
