/**
 * A move of stock while the planner makes it: what would move, how much of it, what that would change, and the sentence
 * that says so.
 *
 * <p>Plain objects that need no window ({@link spokes.ui.move.StockDrag}, {@link spokes.ui.move.Cargo},
 * {@link spokes.ui.move.DragSentence}) and small nodes ({@link spokes.ui.move.MoveCard},
 * {@link spokes.ui.move.KeyboardMove}, {@link spokes.ui.move.EffectLabel}). The map drags with it; it knows nothing of the map.
 */
@NullMarked
package spokes.ui.move;

import org.jspecify.annotations.NullMarked;
