/**
 * Holds a plan against the baseline, delivery by delivery.
 *
 * <p>Imports {@code network} and {@code flow}.
 */
@NullMarked
package spokes.engine.comparison;

import org.jspecify.annotations.NullMarked;
