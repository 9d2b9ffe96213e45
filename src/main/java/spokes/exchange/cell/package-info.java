/**
 * Cells as their columns want them: numbers, dates, codes, choices, however a person or a program wrote them.
 *
 * <p>Each column gets one {@link spokes.exchange.cell.CellReader}, made after a look at the whole column (decimal comma?
 * day or month first?). A bad cell is a {@link spokes.exchange.cell.Reading} with a problem, never an exception. Uses
 * {@code file} and {@code header}; used by {@code exchange}.
 */
@NullMarked
package spokes.exchange.cell;

import org.jspecify.annotations.NullMarked;
