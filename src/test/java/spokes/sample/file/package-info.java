/**
 * The forms of the sample's files: CSV text to typed rows, rows to CSV and to a workbook whose bytes are always the same.
 *
 * <p>Knows {@code model.sheet} only.
 */
@NullMarked
package spokes.sample.file;

import org.jspecify.annotations.NullMarked;
