/**
 * What the window asks for when a better plan is sought, and what it is offered: plain records, and the interface that the
 * application implements with the optimizer.
 *
 * <p>Shown by {@code ui.optimize}; imports {@code session} for the commands that an accepted offer becomes.
 */
@NullMarked
package spokes.ui.proposal;

import org.jspecify.annotations.NullMarked;
