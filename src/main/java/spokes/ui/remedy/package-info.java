/**
 * The study of over- and under-stock: a heat table of products by centers, and the list of what is wrong with the best action
 * for each, which Enter takes. Decides nothing; {@code engine.remedy} does. Imports {@code session}, {@code ui.study}, the
 * tables' parts and what all views of {@code ui} share.
 */
@NullMarked
package spokes.ui.remedy;

import org.jspecify.annotations.NullMarked;
