/**
 * A plan as files: tables of text and numbers, written row by row as CSV or into one workbook, and shipments as pairs of
 * order and notice.
 *
 * <p>All files of an export are written beside their places first and then moved there, so that a full disk leaves the
 * old ones as they were. Text that a spreadsheet would run as a formula is made safe. Uses {@code cell}; used by {@code app}.
 */
@NullMarked
package spokes.exchange.export;

import org.jspecify.annotations.NullMarked;
