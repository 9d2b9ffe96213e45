/**
 * The small parts that the window's views are built of: icons, actions with their buttons and menu items, the field that
 * filters, cells of words, the names of a choice, the mark of a state of stock, what is shown where nothing is, what lets bars
 * and tabs fit a narrow window ({@code Captions}, {@code Scrolled}), and a part's own css.
 *
 * <p>They show and tell, and know no plan; only the mark of a state knows a record of {@code engine.result}. Imports nothing
 * else of Spokes; used by all of {@code ui}.
 */
@NullMarked
package spokes.ui.control;

import org.jspecify.annotations.NullMarked;
