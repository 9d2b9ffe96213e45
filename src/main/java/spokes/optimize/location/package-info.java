/**
 * A location problem as plain numbers: which centers, which clients, what serving costs, which rules, who serves whom,
 * clients in groups, and how long it may be worked on.
 *
 * <p>Knows nothing of workspaces, so that solvers and benchmarks work on it alone.
 */
@NullMarked
package spokes.optimize.location;

import org.jspecify.annotations.NullMarked;
