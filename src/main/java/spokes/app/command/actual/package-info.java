/**
 * The command {@code actual}: its options, and how a past week against its plan is written as JSON; as text it is the page of
 * {@link spokes.app.job}. Works on {@link spokes.app.workspace} with {@link spokes.engine.actual}; knows no other command.
 */
@NullMarked
package spokes.app.command.actual;

import org.jspecify.annotations.NullMarked;
