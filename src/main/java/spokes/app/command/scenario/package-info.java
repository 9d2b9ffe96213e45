/**
 * The command line of scenarios: lists, makes, renames, deletes, merges and compares them. Used by {@code app.command}.
 */
@NullMarked
package spokes.app.command.scenario;

import org.jspecify.annotations.NullMarked;
