/**
 * Serving all clients from centers that are decided, every rule minded: to nearest centers, shared, whole, with coverage,
 * with minimums; quickly, and in the end exactly.
 *
 * <p>Works on {@code location}, {@code transport} and {@code program}; used by {@code search}.
 */
@NullMarked
package spokes.optimize.serving;

import org.jspecify.annotations.NullMarked;
