/**
 * Rows of files on their way into the workspace: read cell by cell, then, once all files are read, matched with what is
 * there.
 *
 * <p>A {@link spokes.exchange.resolve.Source} is a sheet of a file, a draft one of its rows; a
 * {@link spokes.exchange.resolve.Resolution} looks up their codes, makes the areas and products that only they name, and
 * says what would change. Uses {@code file}, {@code header} and {@code cell}; used by {@code exchange}.
 */
@NullMarked
package spokes.exchange.resolve;

import org.jspecify.annotations.NullMarked;
