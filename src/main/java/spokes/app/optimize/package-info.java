/**
 * Brings the optimizer and the window together: what a planner asks for becomes a goal, what is proposed becomes an offer.
 *
 * <p>Implements {@code ui.proposal.OptimizeDesk}; used by {@code app} alone.
 */
@NullMarked
package spokes.app.optimize;

import org.jspecify.annotations.NullMarked;
