/**
 * Rows of files as cells: what a spreadsheet shows, before anybody asks what it means, and the spool that keeps them while
 * they are imported.
 *
 * <p>Knows neither the formats that rows come in, which {@code format} reads, nor sheets and columns; used by {@code format},
 * {@code header}, {@code cell}, {@code purchase}, {@code series} and {@code exchange}.
 */
@NullMarked
package spokes.exchange.file;

import org.jspecify.annotations.NullMarked;
