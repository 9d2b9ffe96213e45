/**
 * Holds the rate card against what was paid.
 *
 * <p>Imports {@code network}, {@code carriage}, {@code demand}, {@code measure} and {@code model}.
 */
@NullMarked
package spokes.engine.calibration;

import org.jspecify.annotations.NullMarked;
