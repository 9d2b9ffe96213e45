/**
 * What all commands take, how the jobs among them run ({@link spokes.app.command.contract.JobOptions}), the rows of an
 * evaluation that they show, and what their exit says. Knows no command; used by all of them.
 */
@NullMarked
package spokes.app.command.contract;

import org.jspecify.annotations.NullMarked;
