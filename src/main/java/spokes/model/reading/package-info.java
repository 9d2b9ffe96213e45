/**
 * How a sheet of a file was read: where it came from, how its dates and numbers are written, what was guessed and is asked,
 * how many rows were stored, and what is wrong with its cells.
 *
 * <p>Plain records that {@code exchange} makes and whoever imports or shows an import reads; the rows themselves are in
 * {@code model.sheet}. Imports nothing.
 */
@NullMarked
package spokes.model.reading;

import org.jspecify.annotations.NullMarked;
