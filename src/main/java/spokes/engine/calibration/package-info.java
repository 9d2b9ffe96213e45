/**
 * Holds the rate card against what was paid.
 *
 * <p>Imports {@code basis}, {@code carriage}, {@code network}, {@code measure} and {@code model};
 * no room outside the engine sees it.
 */
@NullMarked
package spokes.engine.calibration;

import org.jspecify.annotations.NullMarked;
