/**
 * What a document is written with: text in elements, tables, drawings. It is well-formed XML and valid HTML at once, needs
 * neither scripts nor a network, and everything that is told it is escaped in one place, {@link spokes.report.page.Html#escape}.
 * Knows nothing of plans.
 */
@NullMarked
package spokes.report.page;

import org.jspecify.annotations.NullMarked;
