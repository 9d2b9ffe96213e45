/**
 * The sheets of an import under review: the list of them, and of the one that is marked its kind, columns, form, first rows
 * and what became of them.
 *
 * <p>A {@link spokes.ui.review.sheet.SheetItem} is a sheet with all that was found of it. The words and the look are those
 * of {@code review}. Knows {@code ui} and {@code model.review}; known by {@code ui.review}, whose dialog shows it.
 */
@NullMarked
package spokes.ui.review.sheet;

import org.jspecify.annotations.NullMarked;
