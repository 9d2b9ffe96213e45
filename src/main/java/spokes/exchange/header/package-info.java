/**
 * What a sheet is and which of its columns is which: by what the planner says, by names (canonical ones, and synonyms from
 * {@code data/import}), and by what the cells hold; with a confidence and its reasons.
 *
 * <p>Never by position. Headers may be over up to three rows. Uses {@code file}; used by {@code cell} and {@code exchange}.
 */
@NullMarked
package spokes.exchange.header;

import org.jspecify.annotations.NullMarked;
