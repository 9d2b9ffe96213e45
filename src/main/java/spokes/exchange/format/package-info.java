/**
 * The formats that rows come in: text, {@code .xlsx}, {@code .xls} and {@code .ods}, told by their first bytes.
 *
 * <p>Each reader pushes rows as it has them into a {@link spokes.exchange.file.RowSink} and keeps none. Nothing is trusted:
 * a guard looks at all bytes of a zip before a reader does, a row of text and a repetition have limits, and every exception
 * of the libraries becomes the one {@link spokes.exchange.file.BadFile}, which names the file and says what to do. What is
 * hidden on purpose is told as such: hidden sheets are marked for the importer, hidden rows and columns are data. Knows
 * nothing of sheets and columns; imports {@code file}, used by {@code exchange}.
 */
@NullMarked
package spokes.exchange.format;

import org.jspecify.annotations.NullMarked;
