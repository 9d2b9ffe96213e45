/**
 * Layouts that fill somebody's template: reading the template, guessing what its headers mean, keeping layouts as JSON.
 *
 * <p>Rows are written by {@link spokes.exchange.export.LayoutExport}. Uses {@code file}, {@code header} and {@code export};
 * used by {@code app}.
 */
@NullMarked
package spokes.exchange.layout;

import org.jspecify.annotations.NullMarked;
