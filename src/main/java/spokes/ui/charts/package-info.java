/**
 * Charts: drawn from shapes and text that css colors, small enough to stand in a card or a tab.
 *
 * <p>They know numbers and words, not what they mean; used by {@code ui.optimize}.
 */
@NullMarked
package spokes.ui.charts;

import org.jspecify.annotations.NullMarked;
