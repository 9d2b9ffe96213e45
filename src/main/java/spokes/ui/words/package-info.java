/**
 * What words and numbers of the window are made of: units, and the German of sentences that come from the rooms below.
 *
 * <p>Stands on nothing of the window; {@code ui} builds its sentences and figures on it.
 */
@NullMarked
package spokes.ui.words;

import org.jspecify.annotations.NullMarked;
