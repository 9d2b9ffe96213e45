/**
 * Spreadsheets in, CSV and workbooks out, problems as data; the only room that knows the spreadsheet libraries.
 *
 * <p>An import runs through five steps: {@code format} reads a file into rows of cells, kept by {@code file}; {@code
 * header} tells which sheet it is, {@code cell} reads each cell as its column wants it, {@code source} makes a draft of
 * each row, and {@code resolve} looks up codes and says what would change: see {@link spokes.exchange.Importer}. What the planner is shown of it, {@code findings}
 * gathers on the way. An export goes the other way, through {@code export}; {@code layout} fills templates of others,
 * {@code series} reads tables of series for forecasts. Imports {@code model},
 * {@code geo} and {@code engine}; used by {@code app}.
 */
@NullMarked
package spokes.exchange;

import org.jspecify.annotations.NullMarked;
