/**
 * The tab of replays: real orders of past days through the plan, beside the live numbers and what really happened, down
 * to one order. Decides nothing; the engine replays. Imports {@code session}, {@code engine} and the parts that all views
 * of {@code ui} share.
 */
@NullMarked
package spokes.ui.replay;

import org.jspecify.annotations.NullMarked;
