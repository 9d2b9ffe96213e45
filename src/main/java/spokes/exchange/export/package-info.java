/**
 * A plan as files: tables of text and numbers, written as CSV or into one workbook.
 *
 * <p>All files of an export are written beside their places first and then moved there, so that a full disk leaves the
 * old ones as they were. Uses {@code cell}; used by {@code app}.
 */
@NullMarked
package spokes.exchange.export;

import org.jspecify.annotations.NullMarked;
