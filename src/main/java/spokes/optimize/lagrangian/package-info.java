/**
 * Proven lower bounds: every client pays a price for being served, centers open only where the prices pay for them.
 *
 * <p>Works on {@code location}; knows nothing of how plans are found.
 */
@NullMarked
package spokes.optimize.lagrangian;

import org.jspecify.annotations.NullMarked;
