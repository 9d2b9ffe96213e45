/**
 * What a sheet is and which of its columns is which, by names: canonical ones, synonyms from {@code data/import}, and
 * what the planner said.
 *
 * <p>Never by position. Uses {@code file}; used by {@code exchange}.
 */
@NullMarked
package spokes.exchange.header;

import org.jspecify.annotations.NullMarked;
