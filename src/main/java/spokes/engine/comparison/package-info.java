/**
 * Holds a plan against the baseline, delivery by delivery.
 *
 * <p>Imports {@code basis}, {@code network} and {@code flow}; no room outside the engine sees it.
 */
@NullMarked
package spokes.engine.comparison;

import org.jspecify.annotations.NullMarked;
