/**
 * Files as rows of cells: what a spreadsheet shows, before anybody asks what it means.
 *
 * <p>Guesses the form of a CSV file and guards against workbooks that are none. Every exception of the libraries
 * becomes a {@link spokes.exchange.file.BadFile}. Knows nothing of sheets and columns; used by {@code header},
 * {@code cell} and {@code exchange}.
 */
@NullMarked
package spokes.exchange.file;

import org.jspecify.annotations.NullMarked;
