/**
 * The report of a plan as files: what {@code report} writes, put safely into its place, for the command line and the window.
 */
@NullMarked
package spokes.app.report;

import org.jspecify.annotations.NullMarked;
