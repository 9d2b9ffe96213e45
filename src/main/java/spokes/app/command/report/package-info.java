/**
 * The command {@code report}: the document that gets a plan approved.
 *
 * <p>Imports {@code app.report}, which writes it, and what all commands share in {@code contract}; used by
 * {@code app.command}.
 */
@NullMarked
package spokes.app.command.report;

import org.jspecify.annotations.NullMarked;
